import type { Document } from '../text/document.ts';
import type { Wording } from './change-kinds.ts';
import { changesBetween } from './changes.ts';
import { createLexicon } from './lexicon.ts';
import { frame, type Frame, type Side } from './likeness.ts';
import { findMatches, movedAmong, wordsOf, type Found } from './matches.ts';
import { findPassages } from './passages.ts';
import { prepare, type Prepared } from './prepare.ts';
import { shareOfDocument } from './shares.ts';
import type { Match, Pair } from './types.ts';
import { reasons } from './why.ts';

/** Everything two texts share. Swapping them swaps the answer; no other text has a say in it. */
export function alignDocuments(left: Document, right: Document): Pair {
  const lexicon = createLexicon();
  return alignPrepared(prepare(left, lexicon), prepare(right, lexicon));
}

/** The same for documents made ready once with one lexicon, when each is compared with several. */
export function alignPrepared(left: Prepared, right: Prepared): Pair {
  const pair = frame(left, right);
  const found = findMatches(pair);
  const isMoved = movedAmong(found);
  return {
    left: left.document.id,
    right: right.document.id,
    matches: found.map((match) => described(pair, match, isMoved(match))),
    passages: findPassages(pair, found),
    share: {
      left: shareOfDocument(left, found, 'left'),
      right: shareOfDocument(right, found, 'right'),
    },
  };
}

/** Only which sentences are identical, edited or reworded, for going through many pairs. */
export function strongMatches(left: Prepared, right: Prepared): Found[] {
  return findMatches(frame(left, right), { related: false });
}

function described(pair: Frame, match: Found, moved: boolean): Match {
  const { kind, left, right } = match;
  return {
    kind,
    score: kind === 'identical' ? 1 : match.share,
    left,
    right,
    moved,
    changes:
      kind === 'edited' || kind === 'reworded'
        ? changesBetween(wording(pair.left, left), wording(pair.right, right))
        : [],
    why: reasons(pair, match),
  };
}

function wording(side: Side, sentences: readonly number[]): Wording {
  return { text: side.doc.document.text, words: wordsOf(side, sentences) };
}
