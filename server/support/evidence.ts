import { baseForm } from './base-form.ts';
import { impliedBy } from './lexicon/implied-by.ts';
import type { Mention, Reading } from './reading.ts';

/** Letters of a word that are looked at; nobody tells two words apart by what comes later. */
const longestWord = 24;
const shortestPrefix = 4;

/** A mention in a passage, and whether it means the same as the word that was looked for or the opposite. */
export interface Found {
  mention: Mention;
  reading: Reading;
  sign: number;
  /** The same concept or word; otherwise one from which it follows. */
  isSame: boolean;
  /** Whether the opposite follows from the opposite. */
  isFirm: boolean;
}

type Place = Pick<Found, 'mention' | 'reading'>;

/** All passages together, ready to be asked. */
export interface Evidence {
  passages: Reading[];
  byConcept: Map<string, (Place & { sign: number; isHint: boolean })[]>;
  words: Set<string>;
  /** Mentions by every beginning of their word. */
  beginnings: Map<string, Place[]>;
}

/** Gathers what the passages say, so that each word of a sentence is looked up once. */
export function gatherEvidence(passages: Reading[]): Evidence {
  const byConcept: Evidence['byConcept'] = new Map();
  const beginnings: Evidence['beginnings'] = new Map();
  const words = new Set<string>();
  for (const reading of passages) {
    for (const { word, kind } of reading.tokens) if (kind === 'word') words.add(word);
    for (const mention of reading.mentions) {
      for (const { concept, sign, isHint } of mention.meanings)
        push(byConcept, concept, { mention, reading, sign, isHint });
      const word = baseForm(mention.word).slice(0, longestWord);
      for (let length = shortestPrefix; length <= word.length; length += 1)
        push(beginnings, word.slice(0, length), { mention, reading });
    }
  }
  return { passages, byConcept, words, beginnings };
}

/**
 * Where the passages say what a word of the sentence says.
 *
 * @param withHints also what it may but need not mean
 */
export function findMeaning(
  { meanings, word }: Mention,
  evidence: Evidence,
  withHints = false,
): Found[] {
  const found: Found[] = [];
  for (const { concept, sign, isHint } of meanings) {
    if (isHint && !withHints) continue;
    for (const place of evidence.byConcept.get(concept) ?? [])
      found.push({ ...place, sign: place.sign * sign, isSame: !place.isHint, isFirm: true });
    for (const other of impliedBy[concept] ?? []) {
      const turned = other.includes('-') ? -1 : 1;
      const isFirm = /^[=-]/.test(other);
      for (const place of evidence.byConcept.get(other.replace(/^=?-?/, '')) ?? [])
        found.push({ ...place, sign: place.sign * sign * turned, isSame: false, isFirm });
    }
  }
  for (const place of sameWord(word, evidence)) {
    // A word with a meaning of its own was found by that.
    if (meanings.length === 0 || place.mention.word === word)
      found.push({ ...place, sign: 1, isSame: true, isFirm: true });
  }
  return found;
}

/** Mentions of the same word in another form, or of its like in another language. */
function sameWord(word: string, evidence: Evidence): Place[] {
  const key = baseForm(word).slice(0, longestWord);
  if (key.length < shortestPrefix) return [];
  const least = key.length <= 5 ? shortestPrefix : Math.max(5, key.length - 3);
  return evidence.beginnings.get(key.slice(0, least)) ?? [];
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
