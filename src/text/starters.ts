const STARTERS = new Set(
  `a an the this that these those there here he she it we they i you one his her its our their my your who what when
  where why how which whose while if as at in on of by for from with without about after before since until during
  under over between among against although though because despite unless whether but and or nor so yet still then
  now later earlier also however meanwhile moreover instead both each every some many most all several another other
  such no not never nothing is are was were do does did has have had can could would should let it's he's she's that's
  there's they're we're i'm you're don't didn't isn't`
    .trim()
    .split(/\s+/),
);

/** Whether a capitalised word is one that opens sentences and is no part of names: `The`, `How`, `They`. */
export function isStarter(word: string): boolean {
  return STARTERS.has(word.toLowerCase().replace(/[’‘]/g, "'"));
}
