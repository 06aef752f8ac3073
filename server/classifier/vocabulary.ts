import type { Vocabulary } from './classifier.ts';
import type { Features } from './read-features.ts';

/** From so many examples on, what only one of them has tells nothing that others have not. */
const manyExamples = 2500;

/**
 * Chooses the features that count, and weighs each by how rare it is.
 *
 * @param most how many there may be; the most frequent are kept
 * @returns with them what the rarest weigh that would still count if one text fewer had them
 */
export function buildVocabulary(
  texts: readonly Features[],
  most: number,
): { vocabulary: Vocabulary; othersHave: number } {
  const least = texts.length > manyExamples ? 2 : 1;
  let kept = [...countTexts(texts)].filter(([, count]) => count >= least);
  if (kept.length > most) {
    kept.sort(([a, many], [b, few]) => few - many || a - b);
    kept = kept.slice(0, most);
  }
  kept.sort(([a], [b]) => a - b);
  return {
    vocabulary: {
      keys: Uint32Array.from(kept, ([key]) => key),
      weights: Float32Array.from(kept, ([, count]) => rarity(count, texts.length)),
      unknown: rarity(0, texts.length),
    },
    othersHave: Math.fround(rarity(least + 1, texts.length)),
  };
}

/** How much a feature weighs that stands in so many of the texts. */
function rarity(count: number, texts: number): number {
  return Math.log((texts + 1) / (count + 1)) + 1;
}

function countTexts(texts: readonly Features[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { keys } of texts) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
