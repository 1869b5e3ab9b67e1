import type { Role } from '../schema.ts';
import type { Span } from '../text/span.ts';
import { type Block, type Draft, split, type Step } from './block.ts';
import { markAuthorNote, markBylines, markUnderBylines, splitDateline } from './bylines.ts';
import { markAgencies, markCopyright, markSources, markWireCredits } from './credits.ts';
import { markCommentPolicy, markPrintout, markSeparators, markSiteLines } from './furniture.ts';
import { markHeadline, markNamedDays, markOutlet, markSection, markStandfirst } from './head.ts';
import { readLines } from './lines.ts';
import { markAddresses, markMoments, markPrintLine } from './moments.ts';
import { markMenus, markShareLists, markSkipped, markStoryLists } from './navigation.ts';
import {
  markCaptionOpenings,
  markLoneAgencies,
  markPhotoCredits,
  markRepeatedCaptions,
  markUnderPhotoCredits,
  splitLabels,
  splitPhotoMarkers,
  splitTailCredits,
} from './photos.ts';

/** A person's word over the rules: what a stretch of the raw text is, and why. */
export interface RuledSpan extends Span {
  readonly role: Role;
  readonly reason: string;
}

// Each step gives roles and never takes one away. The order matters: what has the plainest marks goes first, and the
// headline is the first line that is left.
const steps: readonly Step[] = [
  markSeparators,
  markPrintout,
  splitPhotoMarkers,
  markCommentPolicy,
  markPrintLine,
  markMoments,
  markAddresses,
  markSiteLines,
  markSkipped,
  markWireCredits,
  markSources,
  markCopyright,
  splitLabels,
  splitTailCredits,
  markPhotoCredits,
  markUnderPhotoCredits,
  markCaptionOpenings,
  markRepeatedCaptions,
  markLoneAgencies,
  markAgencies,
  markBylines,
  markUnderBylines,
  markAuthorNote,
  markMenus,
  markShareLists,
  markStoryLists,
  markNamedDays,
  markSection,
  markOutlet,
  markHeadline,
  splitDateline,
  markStandfirst,
];

/**
 * A raw text as blocks in order, each with a role and a reason. No two overlap, none begins or ends with white space, and
 * outside them is nothing but white space. What no rule knows is a paragraph. `ruled` stretches get the role that a
 * person gave them: a block begins and ends where they do.
 */
export function readBlocks(raw: string, ruled: readonly RuledSpan[] = []): Block[] {
  let drafts: readonly Draft[] = rule(raw, readLines(raw), ruled);
  for (const step of steps) drafts = step(raw, drafts);
  return drafts.map(({ from, to, role, reason }) =>
    role
      ? { from, to, role, reason }
      : { from, to, role: 'paragraph', reason: 'part of the report' },
  );
}

/** Lines inside one ruled stretch that follow each other without an empty line become one block. */
function rule(raw: string, drafts: readonly Draft[], ruled: readonly RuledSpan[]): Draft[] {
  if (ruled.length === 0) return [...drafts];
  const pieces = drafts.flatMap((draft) => cutAtRulings(raw, draft, ruled));
  const joined: Draft[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const isSame = before && piece.role && ruledBy(before, ruled) === ruledBy(piece, ruled);
    if (isSame && !/\n\s*\n/.test(raw.slice(before.to, piece.from))) {
      joined[joined.length - 1] = { ...before, to: piece.to };
    } else joined.push(piece);
  }
  return joined;
}

/** A hard-wrapped draft may reach over the edge of a ruled stretch: it is cut there, and the pieces get their roles. */
function cutAtRulings(raw: string, draft: Draft, ruled: readonly RuledSpan[]): Draft[] {
  const inner = ruled
    .flatMap(({ from, to }) => [from, to])
    .filter((at) => at > draft.from && at < draft.to);
  const edges = [...new Set(inner)].sort((left, right) => left - right);
  const pieces = split(
    raw,
    draft,
    [...edges, draft.to].map((to) => ({ to, role: null, reason: '' })),
  );
  return pieces.map((piece) => {
    const ruling = ruledBy(piece, ruled);
    return ruling
      ? { ...piece, role: ruling.role, reason: `${ruling.reason} (story.yaml)` }
      : piece;
  });
}

function ruledBy(draft: Draft, ruled: readonly RuledSpan[]): RuledSpan | undefined {
  return ruled.find(({ from, to }) => from <= draft.from && draft.to <= to);
}
