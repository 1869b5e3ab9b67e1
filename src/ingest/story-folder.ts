/** A file as it was found; of one above the size limit, or that cannot be read, no bytes. */
export interface FoundFile {
  readonly name: string;
  readonly size: number;
  readonly bytes: Uint8Array;
  /** Why it cannot be read, as something found in a file's place: `a folder`. */
  readonly problem: string | null;
}

/** A story's files as they were found. `path` and `articlePath` are its two folders, for messages. */
export interface StoryFolder {
  readonly id: string;
  readonly path: string;
  readonly articlePath: string;
  readonly storyFile: FoundFile | null;
  readonly raw: readonly FoundFile[];
  readonly articles: readonly FoundFile[];
  /** Names of files that are not read: in the story's folder, and in `raw/` as `raw/<name>`. */
  readonly others: readonly string[];
}
