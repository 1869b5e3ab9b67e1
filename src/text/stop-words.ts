const STOP_WORDS = new Set(
  `a about above after again against all also am an and any are as at be because been before being below between both
  but by can could did do does doing done down during each either else etc even ever every few for from further had has
  have having he her here hers herself him himself his how however i if in into is it its itself just least less let
  like many may me might more most much must my myself no nor not now of off on once one only onto or other others our
  ours ourselves out over own per quite rather really said same say saying says shall she should since so some such than
  that the their theirs them themselves then there these they this those though through thus to too toward under until
  unto up upon us very was we well were what when where whether which while who whom whose why will with within without
  would yet you your yours yourself yourselves`
    .trim()
    .split(/\s+/),
);

/** Whether a word, as its norm, is one that every text has and that says nothing of what a text is about. */
export function isStopWord(norm: string): boolean {
  return STOP_WORDS.has(norm.replace(/(?:n't|'(?:s|re|ve|ll|d|m))$/, ''));
}
