/** One figure measured on texts that are no part of the site. */
export interface Measured {
  readonly what: string;
  readonly outcome: string;
}

/** What was measured on one corpus, and how to do it again. */
export interface MeasuredCorpus {
  readonly corpus: string;
  readonly note: string;
  readonly command: string | null;
  readonly figures: readonly Measured[];
}

/** The day on which the figures below were measured. */
export const MEASURED_ON = '2026-11-22';

/** Figures on corpora that cannot be published here. The command measures them again for whoever has the corpus. */
export const measured: readonly MeasuredCorpus[] = [
  {
    corpus: 'PAN 2013: text reuse with marked passages, a sample of 250 pairs',
    note: 'Plagdet, the measure of that competition: 0 to 1, 1 is best. It counts found and false characters, and whether a passage is found in one piece.',
    command: 'npm run measure -- pan FOLDER',
    figures: [
      { what: 'passages taken over as they are', outcome: '.949' },
      { what: 'passages with words shuffled and replaced at random', outcome: '.914' },
      { what: 'passages translated to and fro', outcome: '.902' },
      { what: 'summaries', outcome: '.704' },
      { what: 'all of them', outcome: '.910' },
      { what: 'passages found in pairs that share nothing', outcome: '0' },
    ],
  },
  {
    corpus: 'Labelled story one: the settings were chosen with it in view',
    note: 'Sentence pairs, labelled by independent readers. “Related included” is F1: 1 is best.',
    command: 'npm run measure -- labelled FOLDER',
    figures: [
      { what: 'pairs that say the same, found', outcome: '12 of 12' },
      { what: 'pairs wrongly held to say the same', outcome: '0' },
      { what: 'related included', outcome: '.74' },
    ],
  },
  {
    corpus: 'Labelled story two: never looked at while choosing the settings',
    note: 'These reports are independent of each other. Said plainly: most of the facts that they have in common are missed, because each tells them in words of its own.',
    command: 'npm run measure -- labelled FOLDER',
    figures: [
      { what: 'pairs that say the same, found', outcome: '1 of 1' },
      { what: 'pairs wrongly held to say the same', outcome: '1' },
      { what: 'related included', outcome: '.13' },
    ],
  },
  {
    corpus: 'PolNeAR: 72 news articles with quotations marked by people',
    note: 'A quotation counts as found when it and the marked one cover each other to four fifths.',
    command: 'npm run measure -- quotes FOLDER',
    figures: [
      { what: 'quotations found', outcome: '781 of 790' },
      { what: 'right speaker, of those found that have one', outcome: '715 of 771' },
    ],
  },
  {
    corpus: 'Golden rules of sentence splitting: 48 hard cases in English',
    note: 'Abbreviations, initials, ellipses, quotations, lists.',
    command: null,
    figures: [{ what: 'cases split right', outcome: '48 of 48' }],
  },
];
