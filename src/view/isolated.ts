const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u202a-\u202e]/u;

/**
 * A name as it can stand inside an English sentence. One written from right to left gets invisible marks around it:
 * without them, a number after it would be shown before it.
 */
export function isolated(name: string): string {
  return rightToLeft.test(name) ? `\u2068${name}\u2069` : name;
}

/** The name without those marks, for files that programs read. */
export function bare(name: string): string {
  return name.replace(/^\u2068(.*)\u2069$/su, '$1');
}
