import type { Candidate, Ranked, RankOptions } from './rank-candidates.ts';

/** As in the paper: G. Cormack, C. Clarke, S. Büttcher, "Reciprocal rank fusion", SIGIR 2009. */
const k = 60;
/**
 * What a place by meaning weighs beside the same place by words, where words say nothing. Cross-validated with a weak
 * embedding model: of 0.3, 0.5 and 1, chosen on articles for reports of faults and on those for articles.
 */
const mostWeight = 0.3;
/** From this likeness on words alone tell: a find of it is called good (`strength.ts`). */
const telling = 0.5;

/**
 * Orders candidates once more, by their places in two orders: by words, and by what they mean. Where words say much,
 * those decide; the less they say, the more meaning does. A candidate that shares no word with the query comes in by
 * meaning alone.
 *
 * @param ranked by words, best first
 * @param candidates all of them; those with `near` have a place by meaning
 * @returns best first; without any vector, as it was
 */
export function fuseRanks(
  ranked: readonly Ranked[],
  candidates: readonly Candidate[],
  { links }: RankOptions = {},
): Ranked[] {
  const nearest = nearestOf(candidates, links);
  if (nearest.size === 0) return [...ranked];
  const likeness = ranked.reduce(
    (most, { signals }) => Math.max(most, signals.text, signals.title),
    0,
  );
  const weight = mostWeight * Math.max(0, 1 - likeness / telling);
  const byId = new Map(ranked.map((one, at) => [one.id, { one, share: 1 / (k + at + 1) }]));
  [...nearest.values()].forEach(({ id, via, near }, at) => {
    const known = byId.get(id);
    const one = known?.one ?? byMeaningAlone(id, via);
    const signals = { ...one.signals, standsOut: near.standsOut };
    const share = (known?.share ?? 0) + weight / (k + at + 1);
    byId.set(id, { one: { ...one, signals }, share });
  });
  const fused = [...byId.values()].sort((a, b) => b.share - a.share);
  // On the scale of the scores by words, which they come in place of.
  const scale = (ranked[0]?.score ?? 1) / (fused[0]?.share || 1);
  return fused.map(({ one, share }) => ({ ...one, score: share * scale }));
}

type Nearest = { id: string; via: string | undefined; near: NonNullable<Candidate['near']> };

/** Nearest first; of several texts that stand for the same article the nearest does. */
function nearestOf(
  candidates: readonly Candidate[],
  links: RankOptions['links'],
): Map<string, Nearest> {
  const all = candidates.flatMap(({ id, near }): Nearest[] => {
    const standsFor = links?.get(id);
    return near ? [{ id: standsFor ?? id, via: standsFor && id, near }] : [];
  });
  const best = new Map<string, Nearest>();
  for (const one of all.sort((a, b) => b.near.similarity - a.near.similarity))
    if (!best.has(one.id)) best.set(one.id, one);
  return best;
}

function byMeaningAlone(id: string, via: string | undefined): Ranked {
  return {
    ...{ id, score: 0, via, sharedTerms: [], passage: undefined },
    signals: {
      ...{ words: 0, text: 0, title: 0, coverage: 0 },
      ...{ topic: undefined, standsOut: undefined },
    },
  };
}
