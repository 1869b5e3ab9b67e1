import type { Collection } from '../../view/search-collection.ts';

// Read in some 30 ms on a reader's machine; all of a large collection takes a quarter of a second.
const FEW = 1_500;

/** The first stories of a collection, enough to begin with; the collection itself where it has no more. */
export function beginning(all: Collection, few = FEW): Collection {
  let sentences = 0;
  const end = all.stories.findIndex(({ reports }) => {
    sentences += reports.reduce((sum, report) => sum + report.sentences.length, 0);
    return sentences >= few;
  });
  return end < 0 || end === all.stories.length - 1
    ? all
    : { stories: all.stories.slice(0, end + 1) };
}
