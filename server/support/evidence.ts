import type { LanguageCode } from './languages/languages.ts';
import type { Mention, Reading } from './reading.ts';

/** Letters of a word that are looked at; nobody tells two words apart by what comes later. */
const longestWord = 24;
const shortestPrefix = 4;

/** A mention in a passage. */
export interface Found {
  mention: Mention;
  reading: Reading;
}

/** All passages together, ready to be asked. */
export interface Evidence {
  passages: Reading[];
  languages: Set<LanguageCode>;
  /** Mentions by concept. */
  byConcept: Map<string, Found[]>;
  words: Set<string>;
  /** The beginnings of all words. */
  beginnings: Map<string, Found[]>;
}

/** Gathers what the passages say, so that each word of a sentence is looked up once. */
export function gatherEvidence(passages: Reading[]): Evidence {
  const byConcept = new Map<string, Found[]>();
  const beginnings = new Map<string, Found[]>();
  const words = new Set<string>();
  for (const reading of passages) {
    for (const { word, kind } of reading.tokens) {
      if (kind === 'word') words.add(word);
    }
    for (const mention of reading.mentions) {
      const found = { mention, reading };
      for (const concept of new Set(mention.meanings.map((one) => one.concept)))
        push(byConcept, concept, found);
      const word = mention.word.slice(0, longestWord);
      for (let length = shortestPrefix; length <= word.length; length += 1)
        push(beginnings, word.slice(0, length), found);
    }
  }
  return {
    passages,
    languages: new Set(passages.map(({ language }) => language)),
    byConcept,
    words,
    beginnings,
  };
}

/** Mentions of the same word in another form, or of its like in another language. */
export function sameWord(word: string, evidence: Evidence): Found[] {
  const key = word.slice(0, longestWord);
  const least = key.length <= 5 ? shortestPrefix : Math.max(5, key.length - 3);
  if (key.length < shortestPrefix) return [];
  return evidence.beginnings.get(key.slice(0, least)) ?? [];
}

function push(map: Map<string, Found[]>, key: string, found: Found): void {
  const list = map.get(key);
  if (list) list.push(found);
  else map.set(key, [found]);
}
