import type { SearchLanguage } from '../search/language/search-language.ts';
import { tokenise } from '../search/tokenise.ts';
import type { TicketText } from './classifier.ts';

/** What a text consists of, each kind of feature in ascending order of its key; the same text, the same keys. */
export interface Features {
  keys: Uint32Array;
  /** How often each stands in the text. */
  counts: Uint16Array;
}

/** Keys from here on are groups of letters; below are words, pairs and skip-pairs. */
export const firstLetterKey = 0x80000000;

/** What a customer writes first says what it is about; a pasted log of a megabyte says no more. */
const mostSubjectChars = 500;
const mostBodyChars = 6000;
const mostTerms = 600;
/** Telling codes from words takes time by the square of what stands without a blank. */
const unbroken = /\S{100}/gu;
const [shortestGroup, longestGroup] = [2, 5];
const longestSkip = 2;

/**
 * The stemmed words of a text, pairs of neighbours, pairs with one or two words between, and groups of two to five
 * letters within a word, its ends marked. Each becomes a number of 32 bits: among a hundred thousand features about
 * one shares its number with another, and no text has to be kept to know them again.
 */
export function readFeatures(text: TicketText, language: SearchLanguage): Features {
  const found: number[] = [];
  const plain = plainText(text);
  const tokens = tokenise(plain, language).slice(0, mostTerms);
  for (let at = 0; at < tokens.length; at++) {
    const { term, start, end } = tokens[at]!;
    const own = hashText(seed, term);
    found.push(own >>> 1);
    for (let gap = 0; gap <= longestSkip; gap++) {
      const other = tokens[at + gap + 1];
      if (other && other.start > start) found.push(hashText(mix(own, gap + 1), other.term) >>> 1);
    }
    addLetterGroups(found, plain, start, end);
  }
  return countKeys(Uint32Array.from(found).sort());
}

/** Letter case, width and accents out, as the terms have them out, so that groups of letters are alike too. */
function plainText({ subject, body }: TicketText): string {
  const cut = `${subject.slice(0, mostSubjectChars)}\n${body.slice(0, mostBodyChars)}`;
  return cut
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(unbroken, '$& ');
}

function addLetterGroups(found: number[], text: string, start: number, end: number): void {
  for (let from = start - 1; from < end; from++) {
    let hash = letterSeed;
    for (let at = from; at <= end && at - from < longestGroup; at++) {
      hash = mix(hash, at < start || at === end ? 1 : text.charCodeAt(at));
      if (at - from + 1 >= shortestGroup) found.push((finish(hash) | firstLetterKey) >>> 0);
    }
  }
}

function countKeys(sorted: Uint32Array): Features {
  const keys = new Uint32Array(sorted.length);
  const counts = new Uint16Array(sorted.length);
  let size = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (at > 0 && sorted[at] === sorted[at - 1]) counts[size - 1]!++;
    else {
      keys[size] = sorted[at]!;
      counts[size++] = 1;
    }
  }
  return { keys: keys.slice(0, size), counts: counts.slice(0, size) };
}

const seed = 0x811c9dc5;
const letterSeed = 0x2f0b4c27;

function hashText(from: number, text: string): number {
  let hash = from;
  for (let at = 0; at < text.length; at++) hash = mix(hash, text.charCodeAt(at));
  return finish(hash);
}

/** FNV-1a on UTF-16 units, and the last steps of MurmurHash3 to spread it; both are in the public domain. */
function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
