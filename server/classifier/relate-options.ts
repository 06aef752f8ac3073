/** How two options stand to one another in a nested field. */
export interface Relation {
  /** The branches only the first is in, and those only the second is in, counted on from the options' places. */
  own: readonly number[];
  others: readonly number[];
  /** They have no branch in common, and at least one of them is in any. */
  isElsewhere: boolean;
}

/** @param branches the options in each, by their places */
export function relateOptions(
  branches: readonly (readonly number[])[],
  options: number,
): (one: number, other: number) => Relation {
  const branchesOf = Array.from({ length: options }, (): number[] => []);
  branches.forEach((inside, at) =>
    inside.forEach((option) => branchesOf[option]!.push(options + at)),
  );
  return (one, other) => {
    const [its, theirs] = [branchesOf[one]!, branchesOf[other]!];
    const own = its.filter((branch) => !theirs.includes(branch));
    const others = theirs.filter((branch) => !its.includes(branch));
    const isElsewhere = own.length === its.length && own.length + others.length > 0;
    return { own, others, isElsewhere };
  };
}
