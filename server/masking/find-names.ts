import { findGreeted } from './find-greeted.ts';
import { isNamedHere } from './is-named-here.ts';
import { createKnownNames, type KnownNames, type KnownPart } from './known-names.ts';
import { createWholeNames } from './find-whole-names.ts';
import type { Span } from './match-spans.ts';
import { particles } from './name-signs.ts';
import { ordinaryWords } from './ordinary-words.ts';

export interface FoundName extends Span {
  /** Whose name it is; `undefined` where two people have it. */
  key?: string;
  /** Not inflected. */
  isFull: boolean;
}

export interface NameFinder {
  find(text: string): FoundName[];
  /** @returns whose name it is, of those given */
  keyOf(name: string): string | undefined;
}

type Hit = Span & KnownPart;

const wordPattern = /\p{L}[\p{L}\p{M}'’-]*/gu;
const joints = /['’-]/;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** A blank, an initial, a small word of names; two names in a row with a comma or dot between are two. */
const between = new RegExp(`^(?:[ ・]|(?: (?:\\p{Lu}\\.?|${particles})){1,3} )$`, 'u');
const months = /^(?:jan|mar|mai|may|april|june?|juni|juli|august)$/iu;
const longestBetween = 20;
const shortestSmall = 3;

/**
 * Finds the names of people in texts of one request: of those given, and of those whom a text greets or whose mail it
 * ends. Their parts, possessives and inflections are names, too; an ordinary word only where a name is meant, or in a
 * full name that is given.
 */
export function createNameFinder(names: string[]): NameFinder {
  const known = createKnownNames();
  const whole = createWholeNames();
  const people = new Map<string, number>();
  for (const [at, name] of names.entries()) {
    const told = name.replace(/⟦[^⟧]*⟧|\S*@\S*/g, ' ');
    // By none of its words known, it may still be known whole.
    const person = known.add(told) ?? -1 - at;
    whole.add(told, person);
    people.set(name, person);
  }
  return { find, keyOf: (name) => keyOf(people.get(name)) };

  function find(text: string): FoundName[] {
    for (const name of findGreeted(text)) if (!isKnown(known, name)) known.add(name, true);
    const hits = [...text.matchAll(wordPattern)].flatMap((match) => hitsIn(match, known));
    const certain = hits.filter((hit, at) => {
      if (isDate(text, hit)) return false;
      const isOrdinary = ordinaryWords.has(plainWord(text, hit));
      if (!isOrdinary && !hit.isDoubtful) return true;
      const beside = [hits[at - 1], hits[at + 1]].filter((one) => one !== undefined);
      const isBesideAnother = beside.some((one) => isCapital(text, one) && areOne(text, hit, one));
      if (!isOrdinary) return isBesideAnother;
      return isCapital(text, hit) && (isBesideAnother || isNamedHere(text, hit));
    });
    const wholes = whole.find(text).map(({ start, end, person }): Hit => ({
      start,
      end,
      people: new Set([person]),
      isFull: true,
    }));
    const others = certain.filter(
      ({ start, end }) => !wholes.some((one) => one.start < end && start < one.end),
    );
    return joined(
      text,
      [...wholes, ...others].sort((a, b) => a.start - b.start),
    );
  }
}

function keyOf(person: number | undefined): string | undefined {
  return person === undefined ? undefined : `person ${person}`;
}

function isKnown(known: KnownNames, name: string): boolean {
  return [...name.matchAll(wordPattern)].every(
    (match) => match[0].length < 2 || hitsIn(match, known).length > 0,
  );
}

function hitsIn(match: RegExpMatchArray, known: KnownNames): Hit[] {
  const [word] = match;
  const start = match.index ?? 0;
  if (unspaced.test(word)) return hitsInRow(word, start, known);
  const whole = hitOf(word, start, known);
  if (whole) return [whole];
  if (!joints.test(word)) return [];
  let at = start;
  return word.split(/(['’-])/).flatMap((part) => {
    const hit = hitOf(part, at, known);
    at += part.length;
    return hit ?? [];
  });
}

function hitOf(word: string, start: number, known: KnownNames): Hit | undefined {
  const isBig = word[0] !== word[0]?.toLowerCase();
  const part = word.normalize('NFC').toLowerCase();
  if (part.length < 2 || (!isBig && part.length < shortestSmall)) return undefined;
  const found =
    known.partOf(part, !isBig) ??
    (isBig && !ordinaryWords.has(part) ? known.formOf(part) : undefined);
  return found && { ...found, start, end: start + word.length };
}

function hitsInRow(row: string, start: number, known: KnownNames): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < row.length;) {
    const found = known.longestAt(row, at);
    if (found) hits.push({ ...found, start: start + at, end: start + at + found.length });
    at += found?.length ?? 1;
  }
  return hits;
}

/** Parts of one name, side by side, are one name: "Anna M. Schmidt", "van der Berg, Piet". */
function joined(text: string, hits: Hit[]): FoundName[] {
  const groups: Hit[] = [];
  for (const hit of hits) {
    const last = groups.at(-1);
    if (last && areOne(text, last, hit)) {
      const people = shared(last.people, hit.people);
      groups[groups.length - 1] = {
        ...last,
        people,
        end: hit.end,
        isFull: last.isFull && hit.isFull,
      };
    } else groups.push(hit);
  }
  return groups.map(({ start, end, people, isFull }) => {
    const [person, ...others] = people;
    return { start, end, isFull, key: others.length === 0 ? keyOf(person) : undefined };
  });
}

function areOne(text: string, one: Span & KnownPart, other: Span & KnownPart): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const gap = text.slice(first.end, Math.min(second.start, first.end + longestBetween + 1));
  const isNear =
    gap === ''
      ? unspaced.test(text[second.start] ?? '')
      : gap.length <= longestBetween && between.test(gap);
  return isNear && shared(first.people, second.people).size > 0;
}

function shared(one: ReadonlySet<number>, other: ReadonlySet<number>): ReadonlySet<number> {
  return one === other ? one : new Set([...one].filter((person) => other.has(person)));
}

function isCapital(text: string, { start, end }: Span): boolean {
  return /^[\p{Lu}\p{Lo}]/u.test(text.slice(start, end));
}

/** "12 Jan", "May 3". */
function isDate(text: string, { start, end }: Span): boolean {
  if (!months.test(text.slice(start, end))) return false;
  return (
    /\d(?:st|nd|rd|th|\.)? ?$/.test(text.slice(Math.max(0, start - 5), start)) ||
    /^\.? ?\d/.test(text.slice(end, end + 3))
  );
}

function plainWord(text: string, { start, end }: Span): string {
  return text.slice(start, end).normalize('NFC').toLowerCase();
}
