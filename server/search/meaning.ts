/** How near a document is to a query by what both mean. */
export interface Near {
  documentId: string;
  locale: string;
  /** The cosine of their vectors, -1 to 1; comparable within one answer only. */
  similarity: number;
  /**
   * By how many standard deviations it is nearer than documents are on average: what a likeness is worth differs from
   * model to model. `undefined` where not all were looked at.
   */
  standsOut: number | undefined;
}

/** What is near one query, where an embedding model told what it means. */
export interface Meaning {
  /**
   * The nearest documents of a kind, wherever all can be looked at, and those of `candidates` that have a vector.
   *
   * @returns nearest first
   */
  near(
    kind: 'ticket' | 'article',
    candidates: readonly { id: string; locale: string }[],
  ): Promise<Near[]>;
}
