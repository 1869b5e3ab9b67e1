import { articleHref } from '../../view/address.ts';
import { made, mark } from './made.ts';
import type { RailCell, ReportLabel, ShownPassage, ShownResult } from './shown.ts';

/** A result as an item of the list. The story is named where there are several. */
export function resultItem(result: ShownResult, isStoryNamed: boolean): HTMLLIElement {
  const { best, before, after } = result;
  const about = [best.role, isStoryNamed ? best.story.title : ''].filter((part) => part !== '');
  const said = made('p', { class: 'said', dir: 'auto', lang: best.report.language });
  if (before) said.append(made('span', { class: 'around' }, before), ' ');
  said.append(sentence(best, 'hit'));
  if (after) said.append(' ', made('span', { class: 'around' }, after));
  return made('li', {}, from(best.report, about), said, whoElse(result));
}

function from(report: ReportLabel, about: readonly string[]): HTMLElement {
  const name = made('span', { class: 'outlet' }, siglum(report), ` ${report.outlet}`);
  return made('p', { class: 'from' }, name, ...about.map((part) => ` · ${part}`));
}

/** Said by the outlet's name beside it. */
function siglum({ siglum, tint }: ReportLabel): HTMLElement {
  const attributes = { class: 'siglum', 'data-tint': String(tint), 'aria-hidden': 'true' };
  return made('span', attributes, siglum);
}

function sentence({ story, report, id, runs }: ShownPassage, name: string): HTMLAnchorElement {
  const text = runs.map((run) => (run.isFound ? made('mark', {}, run.text) : run.text));
  return made('a', { class: name, href: articleHref(story.id, report.id, id) }, ...text);
}

/** The rail, and behind it the wording of the others. */
function whoElse({ rail, heard, inShort, others }: ShownResult): HTMLElement {
  const content = [
    sigla(rail),
    made('span', { class: 'hidden' }, `${heard}. `),
    made('span', { class: 'many' }, inShort),
  ];
  if (others.length === 0) return made('p', { class: 'also' }, ...content);
  const list = others.map((other) =>
    made(
      'li',
      { dir: 'auto', lang: other.report.language },
      from(other.report, other.role ? [other.role] : []),
      sentence(other, 'other'),
    ),
  );
  return made(
    'details',
    { class: 'also' },
    made('summary', {}, ...content),
    made('ul', {}, ...list),
  );
}

/** A place for each report, marked by what it has. */
function sigla(rail: readonly RailCell[]): HTMLElement {
  const places = rail.map(({ report, kind, isCalledOut }) => {
    if (kind === 'none') return made('i', { class: 'none' });
    const attributes = {
      class: isCalledOut ? 'called' : undefined,
      'data-s': report.siglum,
      'data-tint': String(report.tint),
      title: kind === 'own' ? report.outlet : `${kind} in ${report.outlet}`,
    };
    return made('i', attributes, ...(kind === 'own' ? [] : [mark(kind)]));
  });
  return made('span', { class: 'sigla', 'aria-hidden': 'true' }, ...places);
}
