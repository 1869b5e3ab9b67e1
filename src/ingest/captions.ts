import type { Caption, Credit, Known } from '../schema.ts';
import { findPhotoAgency } from './agencies.ts';
import { type Block, textOf } from './block.ts';
import { said } from './said.ts';

/** The captions of a raw text, each with its picture's own credit. */
export function captionsOf(raw: string, blocks: readonly Block[]): Caption[] {
  const credits = new Map(pairs(raw, blocks).map(({ credit, caption }) => [caption, credit]));
  return blocks
    .filter(({ role }) => role === 'caption')
    .map((block) => {
      const text = said(textOf(raw, block), block);
      const credit = credits.get(block);
      return credit ? { text, credit: photoCredit(raw, credit) } : { text };
    });
}

/** Photo credits without a caption: the text still says whose pictures it had. */
export function looseCredits(raw: string, blocks: readonly Block[]): Known<Credit>[] {
  return pairs(raw, blocks)
    .filter(({ caption }) => caption === undefined)
    .map(({ credit }) => {
      const { agency, words } = photoCredit(raw, credit).value;
      return said({ kind: 'photo', names: [agency], words }, credit);
    });
}

function photoCredit(raw: string, block: Block): Known<{ agency: string; words: string }> {
  const words = textOf(raw, block);
  const bare = words
    .replace(/^[([|\s]+|[)\]\s]+$/g, '')
    .replace(/^(?:photos?|photographs?|images?|pictures?|pic)(?: credits?)?(?:: ?| by )/i, '');
  return said({ agency: findPhotoAgency(words) ?? (bare || words), words }, block);
}

/** Each photo credit with the caption it belongs to: of its two neighbours, the one that fewer line ends part it from. */
function pairs(
  raw: string,
  blocks: readonly Block[],
): { credit: Block; caption: Block | undefined }[] {
  const marks = blocks.filter(({ role }) => role !== 'furniture' && role !== 'duplicate');
  const taken = new Set<Block>();
  return marks.flatMap((credit, i) => {
    if (credit.role !== 'photo-credit') return [];
    const near = [marks[i - 1], marks[i + 1]].filter((block) => block !== undefined);
    const [caption] = near
      .filter((block) => block.role === 'caption' && !taken.has(block))
      .toSorted((left, right) => lineEnds(raw, credit, left) - lineEnds(raw, credit, right));
    if (caption) taken.add(caption);
    return [{ credit, caption }];
  });
}

function lineEnds(raw: string, left: Block, right: Block): number {
  const gap = raw.slice(Math.min(left.to, right.to), Math.max(left.from, right.from));
  return gap.split('\n').length - 1;
}
