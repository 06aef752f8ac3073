import type { Ranked } from './rank-candidates.ts';

const neighbours = 20;
const sharpness = 5;

/**
 * How probable each topic is for a query, from the topics of the tickets most like it, where no classifier is trained
 * yet: a vote of the nearest, weighed by their scores.
 *
 * @param topicOf the topic of a candidate by its id
 */
export function topicsOfNeighbours(
  ranked: readonly Ranked[],
  topicOf: (id: string) => string | undefined,
): Map<string, number> {
  const votes = new Map<string, number>();
  let all = 0;
  for (const { id, score } of ranked.slice(0, neighbours)) {
    const topic = topicOf(id);
    if (topic === undefined) continue;
    const vote = score ** sharpness;
    votes.set(topic, (votes.get(topic) ?? 0) + vote);
    all += vote;
  }
  return new Map([...votes].map(([topic, vote]) => [topic, vote / all]));
}
