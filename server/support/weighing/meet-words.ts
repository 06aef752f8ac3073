import type { Clause } from '../clauses/split-clauses.ts';
import { findMeaning, type Evidence } from '../evidence.ts';
import { wordsOf } from '../languages/word-lists.ts';
import { plainRowsOf, saysNothing } from '../lexicon/plain-rows.ts';
import { rivalsIn, rivalsOf } from '../lexicon/rivals-of.ts';
import type { Mention, Reading } from '../reading.ts';

/** A word or a number of a sentence that says something, and where the passages say it. */
export interface MetWord {
  raw: string;
  /** Index of its clause. */
  clause: number;
  isPast: boolean;
  isNoun: boolean;
  /** Told as done. */
  isDone: boolean;
  /** The same word, another one that means it, one that may stand for it, or none. */
  how: 'same' | 'meaning' | 'near' | 'missing';
  /** Sentences of passages that have it. */
  units: ReadonlySet<string>;
  /** Whether they say only the opposite of it. */
  isOpposite: boolean;
  /** What the lexicon says it is. */
  kind: 'act' | 'state' | 'thing' | 'unknown' | 'fact';
}

/** Words of passages, and in which of their sentences they stand. */
interface Places {
  words: ReadonlyMap<string, ReadonlySet<string>>;
  rows: ReadonlyMap<number, ReadonlySet<string>>;
  values: ReadonlyMap<number, ReadonlySet<string>>;
  members: ReadonlyMap<number, ReadonlySet<string>>;
  unitOf(reading: Reading, clause: number): string;
}

/** Looks up every word and number of a sentence that needs a passage; names of the people and small words need none. */
export function meetWords(
  sentence: Reading,
  evidence: Evidence,
  known: ReadonlySet<string>,
): MetWord[] {
  const places = placesOf(evidence);
  const meantIn = new Map<string, Meant>();
  const words = sentence.mentions.flatMap((mention): MetWord[] => {
    const { word, meanings, raw, clause, isPast, isNoun } = mention;
    if (known.has(word) || isRole(mention, sentence)) return [];
    const isDone = mention.mood === 'done';
    const kind = kindOf(mention);
    const own = { raw, clause, isPast, isNoun, isDone, isOpposite: false, kind };
    const same = places.words.get(word);
    if (same) return [{ ...own, how: 'same', units: same }];
    const key = `${word} ${meanings.map(({ concept, sign }) => `${sign}${concept}`).join(' ')}`;
    const meant = meantIn.get(key) ?? meantBy(mention, evidence, places);
    meantIn.set(key, meant);
    if (meant.units.size > 0) return [{ ...own, how: 'meaning', ...meant }];
    if (meanings.some(({ kind: what, isHint }) => what === 'free' || what === 'say' || isHint))
      return [];
    const named = unitsOfRivals(mention, sentence, places);
    if (named.size > 0) return [{ ...own, how: 'meaning', units: named }];
    const rows = plainRowsOf(word, sentence.language);
    if (rows.some(saysNothing)) return [];
    const units = rows.flatMap((row) => [...(places.rows.get(row) ?? [])]);
    if (units.length > 0)
      return [{ ...own, how: meanings.length === 0 ? 'meaning' : 'near', units: new Set(units) }];
    return [{ ...own, how: 'missing', units: new Set() }];
  });
  return [...words, ...numbersOf(sentence, places)];
}

type Meant = Pick<MetWord, 'units' | 'isOpposite'>;

/** A sentence may say a word as often as it likes: it is looked up once. */
function meantBy(mention: Mention, evidence: Evidence, { unitOf }: Places): Meant {
  const found = findMeaning(mention, evidence);
  return {
    units: new Set(found.map((one) => unitOf(one.reading, one.mention.clause))),
    isOpposite: found.length > 0 && found.every(({ sign }) => sign < 0),
  };
}

/** Where the same thing of a closed group is named: "rojo" is "red". */
function unitsOfRivals(
  { at, word }: Mention,
  { tokens, language }: Reading,
  { members }: Places,
): ReadonlySet<string> {
  const named = rivalsOf(word, tokens[at - 1]?.word, tokens[at + 1]?.word, language);
  return new Set(named.flatMap(({ member }) => [...(members.get(member) ?? [])]));
}

/** Numbers bind what is said with them; whether they are right is seen to elsewhere. */
function numbersOf({ clauses, facts }: Reading, { values }: Places): MetWord[] {
  return facts.numbers.flatMap(({ at, word, values: said }): MetWord[] => {
    const units = new Set(said.flatMap((value) => [...(values.get(value) ?? [])]));
    if (units.size === 0) return [];
    const clause = clauseAt(clauses, at);
    const not = { isPast: false, isNoun: false, isDone: false, isOpposite: false };
    const own = { raw: word, clause, ...not, kind: 'fact' as const };
    return [{ ...own, how: 'same', units }];
  });
}

function clauseAt(clauses: Clause[], at: number): number {
  return clauses.findIndex(({ start, end }) => at >= start && at < end);
}

/** Where the words of passages stand, made once for all words of a sentence. */
function placesOf({ passages }: Evidence): Places {
  const words = new Map<string, Set<string>>();
  const rows = new Map<number, Set<string>>();
  const places = new Map(passages.map((reading, index) => [reading, index]));
  const unitOf = (reading: Reading, clause: number): string =>
    `${places.get(reading)}:${reading.clauses[clause]?.sentence}`;
  const values = new Map<number, Set<string>>();
  const members = new Map<number, Set<string>>();
  for (const reading of passages) {
    const own = new Map<string, Set<string>>();
    for (const [index, { start, end }] of reading.clauses.entries()) {
      const unit = unitOf(reading, index);
      for (const { kind, word } of reading.tokens.slice(start, end)) {
        if (kind !== 'word') continue;
        note(words, word, unit);
        note(own, word, unit);
      }
    }
    for (const [word, units] of own)
      for (const row of plainRowsOf(word, reading.language))
        for (const unit of units) note(rows, row, unit);
    let place = 0;
    for (const { at, rivals } of rivalsIn(reading)) {
      while (place < reading.clauses.length - 1 && at >= (reading.clauses[place]?.end ?? 0))
        place += 1;
      for (const { member } of rivals) note(members, member, unitOf(reading, place));
    }
    let clause = 0;
    for (const { at, values: said } of reading.facts.numbers) {
      while (clause < reading.clauses.length - 1 && at >= (reading.clauses[clause]?.end ?? 0))
        clause += 1;
      for (const value of said) note(values, value, unitOf(reading, clause));
    }
  }
  return { words, rows, values, members, unitOf };
}

function kindOf({ meanings, isNoun }: Mention): MetWord['kind'] {
  if (meanings.some(({ kind }) => kind === 'thing')) return 'thing';
  if (meanings.some(({ kind }) => kind === 'act')) return isNoun ? 'thing' : 'act';
  return meanings.some(({ kind }) => kind === 'state') ? 'state' : 'unknown';
}

function isRole({ word }: Mention, { language }: Reading): boolean {
  return (['customer', 'agent', 'bot'] as const).some((side) => wordsOf(language, side).has(word));
}

function note<Key>(map: Map<Key, Set<string>>, key: Key, unit: string): void {
  const known = map.get(key);
  if (known) known.add(unit);
  else map.set(key, new Set([unit]));
}
