import type { Article, Known, Report, Story } from '../schema.ts';
import { type Block, textOf, wordCount } from './block.ts';
import { type Facts, factsOf } from './facts.ts';

/** What identifies a report within its story. */
export type Identity = Pick<Article, 'id' | 'story' | 'position' | 'raw'>;

/** All that is known of one report, from its file and from story.yaml, without what depends on the other reports. */
export interface Reading {
  readonly article: Omit<Article, 'checksum' | 'siglum'>;
  readonly paragraphs: readonly string[];
  readonly blocks: readonly Block[];
}

/** Put together what a raw text and a person say of a report; where both say something, the person's word holds. */
export function readArticle(
  raw: string,
  blocks: readonly Block[],
  given: { identity: Identity; report: Report; story: Story },
): Reading {
  const { identity, report, story } = given;
  const facts: Facts = { ...factsOf(raw, blocks), ...editorFacts(report) };
  const paragraphs = blocks
    .filter(({ role }) => role === 'paragraph')
    .map((block) => textOf(raw, block));
  const language = report.language ?? story.language;
  const text = [facts.headline?.value ?? '', facts.standfirst?.value ?? '', ...paragraphs].join(
    '\n',
  );
  const article = {
    ...identity,
    ...facts,
    ...(language && { language: byEditor(language) }),
    words: wordCount(text),
  };
  return { article, paragraphs, blocks };
}

function byEditor<Value>(value: Value): Known<Value> {
  return { value, from: 'editor' };
}

function editorFacts(report: Report): Partial<Facts> {
  const facts: Partial<Facts> = {};
  for (const name of [
    'headline',
    'standfirst',
    'outlet',
    'agency',
    'section',
    'url',
    'note',
  ] as const) {
    const value = report[name];
    if (value !== undefined) facts[name] = byEditor(value);
  }
  if (report.authors) facts.authors = report.authors.map(byEditor);
  if (report.published) {
    const { time } = report.published;
    const precision = time === undefined ? 'day' : /^\d\d:\d\d$/.test(time) ? 'minute' : 'second';
    facts.published = byEditor({ ...report.published, precision });
  }
  return facts;
}

/** What a reader would miss and neither the file nor story.yaml says. */
export function warningsOf({ article, blocks }: Reading): string[] {
  const missing = (['headline', 'outlet', 'published'] as const).filter(
    (name) => article[name] === undefined,
  );
  const names = missing.map((name) => (name === 'published' ? 'date' : name));
  const warnings = names.length > 0 ? [`no ${names.join(', no ')} in the file or story.yaml`] : [];
  for (const role of ['headline', 'standfirst', 'section', 'outlet'] as const) {
    const blocksOf = blocks.filter((block) => block.role === role);
    if (blocksOf.length > 1)
      warnings.push(`${blocksOf.length} blocks are a ${role}; the first is used`);
  }
  return warnings;
}
