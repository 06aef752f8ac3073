import { nameWordsOf } from './names.ts';

/** Whose name a word may be part of. */
export interface NameOwner {
  userId: string;
  /** The word tells of this person by itself, however it is written. */
  isAlone: boolean;
}

/** Between two words of one name: a blank or one line end, a comma before it, a middle name's letter behind it. */
const gap = /^,?[^\S\n]*\n?[^\S\n]*(?:\p{Lu}\.?[^\S\n]+)?$/u;
const unspacedGap = /^[\s・·]?$/u;
/** Blanks without end are looked at no further. */
const longestGap = 60;

/**
 * Who of certain people is named in texts that need not be about them: two different words of a name side by side, each
 * written as names are, or one word that is told to be theirs alone. One common word of a name ("Will", "Grace") says
 * nothing.
 *
 * @param ownersOf of a part of a name, as `namePartsOf` spells it
 */
export function findMentions(
  texts: Iterable<string>,
  ownersOf: (part: string) => NameOwner[],
): Set<string> {
  const named = new Set<string>();
  for (const text of texts) {
    let before: { end: number; parts: Map<string, Set<string>> } | undefined;
    const words = nameWordsOf(text, (part) => ownersOf(part).length > 0);
    for (const { parts, start, end, isCapital, isUnspaced } of words) {
      const own = new Map<string, Set<string>>();
      for (const part of parts) {
        for (const { userId, isAlone } of ownersOf(part)) {
          if (isAlone) named.add(userId);
          own.set(userId, (own.get(userId) ?? new Set()).add(part));
        }
      }
      const between =
        before && text.slice(before.end, Math.min(start, before.end + longestGap + 1));
      const isBeside =
        between !== undefined &&
        between.length <= longestGap &&
        (isUnspaced ? unspacedGap : gap).test(between) &&
        isCapital;
      if (isBeside) {
        for (const [userId, some] of own) {
          const others = before?.parts.get(userId);
          if (others && [...some].some((part) => !others.has(part))) named.add(userId);
        }
      }
      before = isCapital ? { end, parts: own } : undefined;
    }
  }
  return named;
}
