const shortest = 3;
const longest = 5;

/** Groups of three to five letters within a word, its ends marked: "refund" has "^re", "ref", … "fund$". */
function letterGroups(word: string): string[] {
  const marked = `^${word}$`;
  const groups: string[] = [];
  for (let size = shortest; size <= longest; size++)
    for (let at = 0; at + size <= marked.length; at++) groups.push(marked.slice(at, at + size));
  return groups;
}

/**
 * How much the letters of a word are those of the query, for each word of a term space; worked out once a word,
 * however many candidates have it.
 *
 * @param asked the query's words with their weights
 */
export function letterLikeness(asked: readonly [word: string, weight: number][]): {
  /** Of one word: the weights of the query's letter groups it has, over the root of how many it has itself. */
  of(word: string): number;
  /** The length of the query as a vector of letter groups. */
  size: number;
} {
  const weights = new Map<string, number>();
  for (const [word, weight] of asked) {
    const groups = letterGroups(word);
    for (const group of groups)
      weights.set(group, (weights.get(group) ?? 0) + weight / Math.sqrt(groups.length));
  }
  const starts = new Uint8Array(1 << 16);
  for (const group of weights.keys()) if (group.length === shortest) starts[hash(group, 0)] = 1;
  let square = 0;
  for (const weight of weights.values()) square += weight * weight;
  return {
    size: Math.sqrt(square),
    of(word) {
      // Most words share not even three letters; to see that takes no new text.
      if (!mayShare(`^${word}$`, starts)) return 0;
      const groups = letterGroups(word);
      const sum = groups.reduce((all, group) => all + (weights.get(group) ?? 0), 0);
      return sum / Math.sqrt(groups.length);
    },
  };
}

function mayShare(marked: string, starts: Uint8Array): boolean {
  for (let at = 0; at + shortest <= marked.length; at++) if (starts[hash(marked, at)]) return true;
  return false;
}

function hash(text: string, at: number): number {
  const mixed = text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2);
  return mixed & 0xffff;
}
