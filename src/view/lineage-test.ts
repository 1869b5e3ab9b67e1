import { TEST } from '../lineage/confidence.ts';
import { percent } from './words.ts';

/** What a link needs to be held with some confidence: all that one entry of `needs` says. */
export interface LineageRule {
  readonly confidence: 'certain' | 'likely' | 'possible';
  readonly needs: string;
  /** The explanation that this speaks for, and the next best. */
  readonly speaksFor: string;
  readonly nextBest: string;
}

const COMMON = 'both rest on a common text';
const ONE = 'one rests on the other';
const APART = 'each was written for itself';

/** The test behind every link between two reports, with the engine's own thresholds. The first that fits decides. */
export const lineageRules: readonly LineageRule[] = [
  {
    confidence: 'certain',
    needs: `${TEST.CERTAIN_RUN} or more equal words in a row, ${TEST.CERTAIN_SENTENCES} or more sentences that say the same, and ${percent(TEST.CERTAIN_SAME)} or more of one text in identical or edited sentences`,
    speaksFor: COMMON,
    nextBest: ONE,
  },
  {
    confidence: 'likely',
    needs: `${TEST.LIKELY_RUN} or more equal words in a row or a slip that both have, ${TEST.LIKELY_SENTENCES} or more sentences that say the same, and ${percent(TEST.LIKELY_SAME)} or more of one text in identical or edited sentences; in a brief, one sentence that makes up ${percent(TEST.MOST_SAME)} or more`,
    speaksFor: COMMON,
    nextBest: ONE,
  },
  {
    confidence: 'likely',
    needs: `both texts credit one agency, ${TEST.LIKELY_SENTENCES} or more sentences say the same, and they make up ${percent(TEST.LIKELY_SAME)} or more of one text`,
    speaksFor: COMMON,
    nextBest: ONE,
  },
  {
    confidence: 'likely',
    needs: `${TEST.REWORDED_SENTENCES} or more sentences that say the same, in whatever words; ${percent(TEST.IN_ORDER)} or more of them in one order; and they make up ${percent(TEST.REWORDED_SHARE)} or more of one text`,
    speaksFor: ONE,
    nextBest: COMMON,
  },
  {
    confidence: 'possible',
    needs: `any one of these: ${TEST.POSSIBLE_RUN} or more equal words in a row and ${TEST.LIKELY_SENTENCES} or more sentences that say the same; a slip that both have; ${percent(TEST.MOST_SAME)} or more of one text in sentences that say the same, ${percent(TEST.CERTAIN_SAME)} or more of it identical or edited; ${TEST.QUOTED_WORDS} or more quoted words alike beside an identical or edited sentence; ${TEST.POSSIBLE_SENTENCES} or more sentences that say the same, in one order, making up ${percent(TEST.POSSIBLE_SHARE)} or more of one text; one agency credited by both and a sentence that says the same`,
    speaksFor: COMMON,
    nextBest: APART,
  },
];
