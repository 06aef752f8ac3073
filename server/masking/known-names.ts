import { inflectedFrom, isDoubtful, stemsOf } from './inflections.ts';
import { namePartsOf } from './names.ts';
import { roleWords } from './ordinary-words.ts';

/** Whose name a word is a part of, and whether it stands as in the name itself. */
export interface KnownPart {
  people: ReadonlySet<number>;
  isFull: boolean;
  /** It may as well be another word: a name only beside another part of the same one. */
  isDoubtful?: boolean;
}

export interface KnownNames {
  /**
   * @param isLearned from a text alone: known again only where it is written with a capital
   * @returns whose it is; `undefined` for the name of a team
   */
  add(name: string, isLearned?: boolean): number | undefined;
  /**
   * @param part as `namePartsOf` spells it
   * @param isSmall written without a capital
   */
  partOf(part: string, isSmall: boolean): KnownPart | undefined;
  /** @returns as `partOf`, for forms of a name: `Schmidts`, `Kowalskiego` */
  formOf(part: string): KnownPart | undefined;
  /** @returns the longest part that begins so, of a row of letters without blanks */
  longestAt(row: string, at: number): ({ length: number } & KnownPart) | undefined;
}

const unspaced = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]{2,}$/u;
const mostNames = 500;

/** The people of a ticket by the parts of their names; names of teams and firms have none. */
export function createKnownNames(): KnownNames {
  const parts = new Map<string, Set<number>>();
  const stems = new Map<string, Set<number>>();
  const rows = new Map<string, string[]>();
  const learned = new Set<number>();
  let people = 0;
  return {
    add(name, isLearned = false) {
      const own = namePartsOf(name).filter((part) => !roleWords.has(part));
      if (own.length === 0 || people >= mostNames) return undefined;
      const person = people++;
      if (isLearned) learned.add(person);
      for (const part of own) {
        note(parts, part, person);
        for (const stem of stemsOf(part)) note(stems, stem, person);
      }
      for (const part of [...own, own.join('')].filter((one) => unspaced.test(one))) {
        note(parts, part, person);
        const first = part[0] ?? '';
        rows.set(first, [...new Set([...(rows.get(first) ?? []), part])].sort(byLength));
      }
      return person;
    },
    partOf: (part, isSmall) => {
      const found = parts.get(part);
      const isKnown = found && !(isSmall && [...found].every((person) => learned.has(person)));
      return isKnown ? known(found, true) : undefined;
    },
    formOf: (part) => {
      for (const stem of inflectedFrom(part)) {
        const found = known(stems.get(stem), false);
        if (found) return found;
        const short = known(parts.get(stem), false);
        if (short) return { ...short, isDoubtful: isDoubtful(part, stem) };
      }
      return undefined;
    },
    longestAt(row, at) {
      const part = rows.get(row[at] ?? '')?.find((one) => row.startsWith(one, at));
      const found = part && known(parts.get(part), true);
      return found && part ? { ...found, length: part.length } : undefined;
    },
  };
}

function known(people: Set<number> | undefined, isFull: boolean): KnownPart | undefined {
  return people && { people, isFull };
}

function note(index: Map<string, Set<number>>, part: string, person: number): void {
  index.set(part, (index.get(part) ?? new Set()).add(person));
}

function byLength(one: string, other: string): number {
  return other.length - one.length;
}
