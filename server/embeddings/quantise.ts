/**
 * A vector as it is stored: one signed byte a dimension, its largest number as 127. Its length is lost, which likeness
 * does not ask for; the angle to others changes by less than a degree.
 */
export function quantise(vector: readonly number[]): Int8Array {
  const largest = vector.reduce((most, one) => Math.max(most, Math.abs(one)), 0) || 1;
  return Int8Array.from(vector, (one) => Math.round((one / largest) * 127));
}

/** How alike two texts are by what they mean, from -1 to 1: the cosine of their vectors. */
export function cosine(a: Int8Array, b: Int8Array): number {
  let [dot, squareA, squareB] = [0, 0, 0];
  for (let at = 0; at < a.length; at++) {
    const [x, y] = [a[at]!, b[at]!];
    dot += x * y;
    squareA += x * x;
    squareB += y * y;
  }
  return dot / (Math.sqrt(squareA * squareB) || 1);
}
