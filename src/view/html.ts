import { stepsOf, type AnnotatedBlock } from './annotation.ts';
import type { MarkedRun, Marking } from './marked.ts';
import type { MergedRun } from './merged.ts';
import type { Context } from './place.ts';

// Texts go to pages as HTML made here, not by templates: what formats a template also moves its white space, and a text is
// printed letter for letter.

/** Text as HTML shows it. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function element(tag: string, attributes: Readonly<Record<string, string>>, text: string): string {
  const given = Object.entries(attributes).filter(([, value]) => value);
  const printed = given.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  return `<${tag}${printed}>${escaped(text)}</${tag}>`;
}

/** A block of an article, each sentence with its address, its note and what steps to it. */
export function annotatedHtml({ runs, notes }: AnnotatedBlock): string {
  const steps = new Map(notes.map((note) => [note.id, stepsOf(note)]));
  return runs
    .map((run) => {
      if (run.kind === 'space') return escaped(run.text);
      const { id, text } = run;
      const step = steps.get(id) ?? '';
      return element('span', { id, 'aria-details': `n-${id}`, 'data-step': step }, text);
    })
    .join('');
}

/** Sentences with their marks. */
export function markedHtml(runs: readonly MarkedRun[]): string {
  return runs
    .map(({ text, marking }) =>
      marking ? element('mark', { class: classOf(marking) }, text) : escaped(text),
    )
    .join('');
}

function classOf({ kind, isAlone }: Marking): string {
  return [...(kind === 'word' ? [] : ['called']), ...(isAlone ? ['alone'] : [])].join(' ');
}

/** A sentence with the words that are meant in it. */
export function contextHtml({ before, words, after }: Context): string {
  return escaped(before) + element('strong', {}, words) + escaped(after);
}

const tags = { left: 'del', right: 'ins' };

/** Two wordings in one line; white space after a word is no part of what changed. */
export function mergedHtml(runs: readonly MergedRun[]): string {
  return runs
    .map(({ side, text, marking }) => {
      if (side === 'both') return escaped(text);
      const words = text.trimEnd();
      const look = marking ? classOf(marking) : 'quiet';
      return element(tags[side], { class: look }, words) + text.slice(words.length);
    })
    .join('');
}
