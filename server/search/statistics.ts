/**
 * What ranking knows of all documents of an install and kind. The term table keeps it: one count a term, raised and
 * lowered as documents come and go, so nothing is ever counted anew.
 */
export interface CorpusStatistics {
  documents: number;
  /** Terms of an average document, its title counted twice. */
  averageTerms: number;
  /** In how many documents a term stands; for the terms of the query. Others are estimated from the candidates. */
  documentsWith: ReadonlyMap<string, number>;
}

/** How much a term tells, from the share of documents that have it (Robertson and Spärck Jones; never below 0). */
export function rarity(documentsWith: number, documents: number): number {
  const others = Math.max(0, documents - documentsWith);
  return Math.log(1 + (others + 0.5) / (documentsWith + 0.5));
}
