/** What of one whole each option gets by its score. @param sharpness the higher, the more the first gets */
export function shareOut(scores: Float64Array, sharpness: number): Float64Array {
  const top = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const shares = scores.map((score) => Math.exp(sharpness * (score - top)));
  const sum = shares.reduce((all, share) => all + share, 0);
  return shares.map((share) => share / sum);
}
