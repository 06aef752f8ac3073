/**
 * Adds to each option's score those of the branches it is in.
 *
 * @param scores of the options, after them those of the branches; changed in place
 * @param branches the options in each, by their places
 * @param share how much of a branch's score counts
 */
export function addBranches(
  scores: Float64Array,
  branches: readonly (readonly number[])[],
  share = 1,
): void {
  const options = scores.length - branches.length;
  branches.forEach((inside, at) => {
    const more = share * scores[options + at]!;
    for (const option of inside) scores[option]! += more;
  });
}
