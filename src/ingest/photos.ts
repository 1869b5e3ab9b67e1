import { anyAgency } from './agencies.ts';
import {
  type Draft,
  endsSentence,
  flat,
  isLabel,
  isNextLine,
  markLines,
  type Part,
  split,
  type Step,
  wordCount,
} from './block.ts';

const creditReason = 'the credit of a picture';

/** ` ?? AFP ?? A pedestrian walks past …`: PressReader's mark of a photo, its credit and its caption. */
export const splitPhotoMarkers: Step = (raw, drafts) =>
  drafts.flatMap((draft) => {
    if (draft.role) return [draft];
    const found = /^(\?\?)(\s[^?]{0,80}?)?\s(\?\?)(?=\s|$)/.exec(flat(raw, draft));
    if (!found) return [draft];
    const [mark] = found;
    const marker = { role: 'furniture', reason: 'photo marker of a PressReader printout' } as const;
    return split(raw, draft, [
      { to: draft.from + 2, ...marker },
      {
        to: draft.from + mark.length - 2,
        role: 'photo-credit',
        reason: `${creditReason}, between photo markers`,
      },
      { to: draft.from + mark.length, ...marker },
      { to: draft.to, role: 'caption', reason: 'follows a photo marker' },
    ]);
  });

/** The same words once more as a caption, with or without the picture's credit before them. */
export const markRepeatedCaptions: Step = (raw, drafts) => {
  const repeated = new Set<string>();
  for (const [i, draft] of drafts.entries()) {
    if (draft.role !== 'caption') continue;
    const caption = words(raw, draft);
    repeated.add(caption);
    // Its credit stands right after it, or before it with a marker between.
    for (const near of [drafts[i - 2], drafts[i - 1], drafts[i + 1]]) {
      if (near?.role !== 'photo-credit') continue;
      repeated.add(`${words(raw, near)} ${caption}`).add(`${caption} ${words(raw, near)}`);
    }
  }
  return drafts.map((draft) => {
    if (draft.role || !repeated.has(words(raw, draft))) return draft;
    return { ...draft, role: 'duplicate', reason: 'a caption’s words once more' };
  });
};

function words(raw: string, draft: Draft): string {
  return flat(raw, draft).replace(/ +/g, ' ');
}

// A credit stands at a caption's very end and is not long.
const longestCredit = 160;

const tailCredits: readonly RegExp[] = [
  new RegExp(`\\([^()]{0,120}\\bvia ${anyAgency}\\b[^()]{0,20}\\)$`, 'u'),
  new RegExp(`\\(${anyAgency} (?:Photo|Image|File|Archive)[^()]{0,80}\\)$`, 'iu'),
  new RegExp(`[([][^()[\\]]{1,80} ?/ ?${anyAgency}(?: Images)?[)\\]]$`, 'u'),
  new RegExp(`\\[(?:File|Photo|Image)?:? ?${anyAgency}\\]$`, 'u'),
  /[([](?:photos?|images?|pictures?|credit)(?:(?: credit)?: | by | courtesy of )[^()[\]]{1,100}[)\]]$/i,
  /\| ?(?:photo|image|picture)s?(?: credits?)?: ?[^|]{1,80}$/i,
  new RegExp(`(?:Photo|Image|Picture): ?[^.:|()]{0,60}${anyAgency}$`, 'u'),
];

/** A line that ends with a picture's credit, as `(… via AP)` or `| Photo Credit: AFP`, is a caption. */
export const splitTailCredits: Step = (raw, drafts) =>
  drafts.flatMap((draft) => {
    if (draft.role) return [draft];
    const tail = flat(raw, { from: Math.max(draft.from, draft.to - longestCredit), to: draft.to });
    const found = tailCredits.map((pattern) => pattern.exec(tail)).find((match) => match !== null);
    if (!found) return [draft];
    return split(raw, draft, [
      {
        to: draft.to - found[0].length,
        role: 'caption',
        reason: 'ends with the credit of a picture',
      },
      { to: draft.to, role: 'photo-credit', reason: creditReason },
    ]);
  });

const labels: readonly { pattern: RegExp; part: Omit<Part, 'to'> }[] = [
  {
    pattern: /^(?:image|photo|picture) caption[,:] ?(?=\S)/i,
    part: { role: 'caption', reason: 'labelled as a caption' },
  },
  {
    pattern: /^(?:image|photo|picture) (?:source|credit)[,:] ?(?=\S)/i,
    part: { role: 'photo-credit', reason: creditReason },
  },
  {
    pattern: /^file (?:photo|picture|image): ?(?=\S)/i,
    part: { role: 'caption', reason: 'labelled as the caption of a file picture' },
  },
];

/** `Image source, Getty Images` and `Image caption, …`: the label is the site's, what follows is the picture's. */
export const splitLabels: Step = (raw, drafts) =>
  drafts.flatMap((draft) => {
    if (draft.role) return [draft];
    const text = flat(raw, draft);
    for (const { pattern, part } of labels) {
      const [label] = pattern.exec(text) ?? [];
      if (!label) continue;
      const furniture = {
        role: 'furniture',
        reason: 'a label before words about a picture',
      } as const;
      return split(raw, draft, [
        { to: draft.from + label.length, ...furniture },
        { to: draft.to, ...part },
      ]);
    }
    return [draft];
  });

/** A whole line that credits a picture: `Photo: Jane Doe`, `Getty Images`, `AFP via Getty Images`. */
export const markPhotoCredits = markLines('photo-credit', creditReason, (text) => {
  if (
    /^(?:photos?|photographs?|pictures?|pic|images?)(?: credit)?(?:: ?| by )[^.!?]{2,60}$/i.test(
      text,
    )
  )
    return true;
  return new RegExp(
    `^(?:[^.!?]{0,40}(?:/| via ))?(?:Getty Images|Getty|Shutterstock|Alamy|iStock)$`,
    'u',
  ).test(text);
});

// Captions are short; a longer line under a credit is the report going on.
const longestUnderCredit = 30;

/** A line right under a picture's credit, and no whole sentence, is its caption. */
export const markUnderPhotoCredits: Step = (raw, drafts) =>
  drafts.map((draft, i) => {
    const before = drafts[i - 1];
    const text = flat(raw, draft);
    const fits =
      draft.role === null && wordCount(text) <= longestUnderCredit && !endsSentence(text);
    return fits && before?.role === 'photo-credit' && isNextLine(raw, before, draft)
      ? { ...draft, role: 'caption', reason: 'right under the credit of a picture' }
      : draft;
  });

const captionOpening =
  /^(?:in this (?:[\p{L} -]{0,30})?(?:image|photo|photograph|picture|video grab|screengrab|frame grab)\b.{0,60}?\b(?:taken|made|provided|released|issued|shot|from|by|,)|(?:a|an) (?:file|handout|undated|still|general) (?:photo|photograph|image|picture|view)\b)/iu;

/** `In this image taken from video …`: agencies begin captions so, and reports do not. */
export const markCaptionOpenings: Step = (raw, drafts) =>
  drafts.map((draft) =>
    draft.role === null &&
    captionOpening.test(flat(raw, { from: draft.from, to: Math.min(draft.to, draft.from + 160) }))
      ? { ...draft, role: 'caption', reason: 'begins as captions of pictures do' }
      : draft,
  );

/** A news agency's name alone on a line among the paragraphs can only be a picture's. */
export const markLoneAgencies: Step = (raw, drafts) => {
  const isLong = (draft: Draft | undefined): boolean => draft?.role === null && !isLabel(draft);
  const first = drafts.findIndex(isLong);
  const last = drafts.findLastIndex(isLong);
  const lone = new RegExp(`^${anyAgency}(?:/${anyAgency})?$`, 'u');
  return drafts.map((draft, i) =>
    i > first && i < last && draft.role === null && isLabel(draft) && lone.test(flat(raw, draft))
      ? { ...draft, role: 'photo-credit', reason: 'an agency’s name alone among the paragraphs' }
      : draft,
  );
};
