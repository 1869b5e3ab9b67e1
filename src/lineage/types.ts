/** What a report's own text or credits say of where its text comes from. */
export interface Credit {
  /** The agency or outlet credited, as printed. */
  readonly agency: string;
  /** The words that say so, as printed. */
  readonly words: string;
  /** A photo's credit is not a text's credit. */
  readonly scope: 'text' | 'photo';
}

/** One piece of evidence for a link, as data that a page can put into words. */
export interface Evidence {
  readonly kind: 'credit' | 'share' | 'run' | 'order' | 'slip' | 'quotes';
  readonly words: string;
}

/** Two reports that seem to rest on the same text. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
  readonly confidence: 'certain' | 'likely' | 'possible';
  readonly evidence: readonly Evidence[];
}

/** Which reports share a source, and so how many independent reports there are. */
export interface Lineage {
  readonly independent: { readonly min: number; readonly max: number };
  readonly groups: readonly {
    readonly documents: readonly string[];
    readonly source: string | null;
  }[];
  readonly links: readonly Link[];
}
