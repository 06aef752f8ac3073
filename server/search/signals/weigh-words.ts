import type { Counted, TermSpace } from './term-space.ts';

const saturation = 1.6;
const lengthShare = 0.75;

/**
 * BM25 (Robertson and Zaragoza, "The probabilistic relevance framework", 2009) of each candidate, a word of the title
 * counted twice.
 */
export function weighWords(space: TermSpace, averageTerms: number): number[] {
  const asked = new Set(space.query.whole.terms);
  return space.candidates.map(({ whole, title }) => {
    const inTitle = new Map(Array.from(title.terms, (term, at) => [term, title.counts[at]!]));
    const length = sizeOf(whole) + sizeOf(title);
    const room = saturation * (1 - lengthShare + (lengthShare * length) / (averageTerms || 1));
    let score = 0;
    whole.terms.forEach((term, at) => {
      if (!asked.has(term)) return;
      const count = whole.counts[at]! + (inTitle.get(term) ?? 0);
      score += (space.rarity[term]! * count * (saturation + 1)) / (count + room);
    });
    return score;
  });
}

function sizeOf({ counts }: Counted): number {
  return counts.reduce((all, count) => all + count, 0);
}
