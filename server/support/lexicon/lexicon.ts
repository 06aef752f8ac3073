import { languageCodes, type LanguageCode } from '../languages/languages.ts';
import { dealingWords } from './dealing-words.ts';
import { generalWords } from './general-words.ts';
import { moneyWords } from './money-words.ts';
import { orderWords } from './order-words.ts';
import { serviceWords } from './service-words.ts';
import { thingWords } from './thing-words.ts';

/**
 * What a word means, in whatever language.
 *
 * - `act`: something done, wanted or promised
 * - `state`: how something is
 * - `thing`: what it is about
 * - `say`: asking, promising, thanking: how it is told
 * - `free`: says too little to need a passage
 */
export interface Meaning {
  concept: string;
  /** -1 for the opposite: "broken" is the opposite of "work". */
  sign: 1 | -1;
  kind: 'act' | 'state' | 'thing' | 'say' | 'free';
  /** A passage may mean it by this word; a sentence that uses it claims nothing. */
  isHint: boolean;
}

export interface Lexicon {
  exact: ReadonlyMap<string, Meaning[]>;
  prefixes: ReadonlyMap<string, Meaning[]>;
}

const made = new Map<LanguageCode, Lexicon>();

/** The concepts of help desks, and the words that one language has for each. */
export function lexiconOf(code: LanguageCode): Lexicon {
  const known = made.get(code);
  if (known) return known;
  const exact = new Map<string, Meaning[]>();
  const prefixes = new Map<string, Meaning[]>();
  for (const table of [
    moneyWords,
    orderWords,
    serviceWords,
    dealingWords,
    thingWords,
    generalWords,
  ]) {
    for (const line of table.trim().split('\n')) addLine(line, code, exact, prefixes);
  }
  const lexicon = { exact, prefixes };
  made.set(code, lexicon);
  return lexicon;
}

function addLine(
  line: string,
  code: LanguageCode,
  exact: Map<string, Meaning[]>,
  prefixes: Map<string, Meaning[]>,
): void {
  const colon = line.indexOf(':');
  const [kind = '', concept = ''] = line.slice(0, colon).split(' ');
  const meaning = {
    concept,
    sign: kind.startsWith('-') ? -1 : 1,
    kind: kind.replace('-', '') as Meaning['kind'],
  } as const;
  const words = line.slice(colon + 1).split('|')[languageCodes.indexOf(code)] ?? '';
  for (const entry of words.trim().split(/\s+/)) {
    const word = entry.replace(/[~*]/g, '').replaceAll(/[_-]/g, ' ').replaceAll('ñ', 'n');
    const map = entry.endsWith('*') && !word.includes(' ') ? prefixes : exact;
    const own: Meaning = { ...meaning, isHint: entry.startsWith('~') };
    const before = map.get(word);
    if (before) before.push(own);
    else map.set(word, [own]);
  }
}
