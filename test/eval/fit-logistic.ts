export interface Example {
  x: readonly number[];
  isPositive: boolean;
}

const mostRounds = 50;
const precise = 1e-9;
/** The first weight is the bias, which nothing draws to nought. */
const bias = 1e-3;

/**
 * Weights of a logistic regression by Newton's method, the same for the same examples.
 *
 * @param ridge how strongly weights are drawn to nought
 * @returns the bias, then a weight for each number of `x`
 */
export function fitLogistic(examples: Example[], ridge: number): number[] {
  const size = (examples[0]?.x.length ?? 0) + 1;
  let weights = Array.from({ length: size }, () => 0);
  for (let round = 0; round < mostRounds; round += 1) {
    const slope = weights.map((weight, i) => weight * (i === 0 ? bias : ridge));
    const bend = weights.map((_, i) =>
      weights.map((__, j) => (i === j ? (i === 0 ? bias : ridge) : 0)),
    );
    for (const { x, isPositive } of examples) {
      const row = [1, ...x];
      const share = 1 / (1 + Math.exp(-dot(row, weights)));
      const spread = share * (1 - share);
      // Most of what is weighed is nought in most examples, and the matrix is the same on both sides of its diagonal.
      for (let i = 0; i < size; i += 1) {
        const one = row[i]!;
        if (one === 0) continue;
        slope[i]! += (share - Number(isPositive)) * one;
        for (let j = 0; j <= i; j += 1) bend[i]![j]! += spread * one * row[j]!;
      }
    }
    for (let i = 0; i < size; i += 1) for (let j = 0; j < i; j += 1) bend[j]![i] = bend[i]![j]!;
    const step = solve(bend, slope);
    weights = weights.map((weight, i) => weight - step[i]!);
    if (step.every((one) => Math.abs(one) < precise)) return weights;
  }
  throw new Error('The fit found no end.');
}

export function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, i) => sum + value * other[i]!, 0);
}

/** Of a symmetric matrix without noughts on its way: the ridge sees to that. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (const [i, pivot] of rows.entries()) {
    for (const [j, row] of rows.entries()) {
      if (j === i) continue;
      const factor = row[i]! / pivot[i]!;
      for (let k = i; k < row.length; k += 1) row[k]! -= factor * pivot[k]!;
    }
  }
  return rows.map((row, i) => row.at(-1)! / row[i]!);
}
