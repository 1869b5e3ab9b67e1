const HONORIFICS = new Set(
  'mr mrs ms mx miss messrs mister dr sir dame lord lady madam mme'.split(' '),
);

/** Whether a word, as its norm, is a form of address before a name, which is no difference of wording. */
export function isHonorific(norm: string): boolean {
  return HONORIFICS.has(norm);
}
