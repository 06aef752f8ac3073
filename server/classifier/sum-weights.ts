import type { Vector } from './to-vector.ts';

/**
 * Sums up what some features of a text say for each column. Most of the time of a training goes by here, so four
 * features are added at a time, in their order: the sums are those of one after another.
 *
 * @param scores one for each column; replaced
 * @param weights one of each feature for each column
 * @param from which of the vector's features on, and before which
 */
export function sumWeights(
  scores: Float64Array,
  weights: Float32Array,
  { features, values }: Vector,
  from: number,
  to: number,
): void {
  const columns = scores.length;
  scores.fill(0);
  let n = from;
  for (; n + 3 < to; n += 4) {
    const [a, av] = [features[n]! * columns, values[n]!];
    const [b, bv] = [features[n + 1]! * columns, values[n + 1]!];
    const [c, cv] = [features[n + 2]! * columns, values[n + 2]!];
    const [d, dv] = [features[n + 3]! * columns, values[n + 3]!];
    for (let k = 0; k < columns; k++) {
      const two = scores[k]! + av * weights[a + k]! + bv * weights[b + k]!;
      scores[k] = two + cv * weights[c + k]! + dv * weights[d + k]!;
    }
  }
  for (; n < to; n++) {
    const [row, value] = [features[n]! * columns, values[n]!];
    for (let k = 0; k < columns; k++) scores[k]! += value * weights[row + k]!;
  }
}
