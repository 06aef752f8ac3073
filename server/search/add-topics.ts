import type { Ranked } from './rank-candidates.ts';

/** Beside the weights of the other signals; chosen on development data, too. */
const weight = 2;

/**
 * Orders tickets once more, by how probable the topic is that each was given.
 *
 * @param topicOf the topic of a ticket by its id
 * @param chances of topics, from a classifier or from `topicsOfNeighbours`
 * @returns best first; equal scores as they were
 */
export function addTopics(
  ranked: readonly Ranked[],
  topicOf: (id: string) => string | undefined,
  chances: ReadonlyMap<string, number>,
): Ranked[] {
  return ranked
    .map((one) => {
      const topic = topicOf(one.id);
      const chance = topic === undefined ? undefined : (chances.get(topic) ?? 0);
      const signals = { ...one.signals, topic: chance };
      return { ...one, score: one.score + weight * (chance ?? 0), signals };
    })
    .sort((a, b) => b.score - a.score);
}
