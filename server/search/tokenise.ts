import type { SearchLanguage } from './language/search-language.ts';
import { stem } from './language/stem.ts';
import { stopWords } from './language/stop-words.ts';

/** One term and where it stands in the text, in UTF-16 units. */
export interface Token {
  term: string;
  start: number;
  end: number;
}

/** Scripts written without spaces between words, and Korean, whose particles cling to the word. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ーﾞﾟ';
const pieces = new RegExp(
  `(?<run>[${unspaced}][${unspaced}\\p{M}]*)|(?<word>(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])+)`,
  'gu',
);
/** Version numbers and codes such as "2.49.5" or "ERR-1045" mean more whole than in pieces. */
const code = /(?=[^\s]*\d)[\p{L}\p{N}]+(?:[._-][\p{L}\p{N}]+)+/gu;
const longestTerm = 40;

/**
 * The terms of a text in order: stemmed words, pairs of letters where words have no spaces between them, and codes
 * both whole and in pieces. Letter case, accents and the width of letters make no difference.
 */
export function tokenise(text: string, language: SearchLanguage): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pieces)) {
    const start = match.index;
    if (match.groups?.['run'] !== undefined) addPairs(tokens, match[0], start);
    else if (match[0].length <= longestTerm) {
      const term = stem(fold(match[0]), language);
      tokens.push({ term, start, end: start + match[0].length });
    }
  }
  for (const match of text.matchAll(code)) {
    if (match[0].length > longestTerm) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    tokens.push({ term: fold(match[0]), start, end });
  }
  return tokens;
}

/** Whether a term, as `tokenise` writes it, says little in this language. */
export function isStopTerm(term: string, language: SearchLanguage): boolean {
  return stopTerms(language).has(term);
}

/** Lower case, without accents; letters of full and half width are the same. Japanese keeps its voicing marks. */
function fold(word: string): string {
  if (/^[a-z0-9]+$/.test(word)) return word;
  const plain = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '');
  return plain.normalize('NFC').replaceAll('ß', 'ss');
}

function addPairs(tokens: Token[], run: string, start: number): void {
  // A voicing mark of half width is a letter of its own to Unicode, but not to a reader.
  const letters = [...run.matchAll(/.[\p{M}ﾞﾟ]*/gu)];
  letters.forEach((letter, index) => {
    const next = letters[index + 1];
    if (next === undefined && letters.length > 1) return;
    const pair = letter[0] + (next?.[0] ?? '');
    const at = start + letter.index;
    tokens.push({ term: fold(pair), start: at, end: at + pair.length });
  });
}

const stems = new Map<SearchLanguage, ReadonlySet<string>>();

function stopTerms(language: SearchLanguage): ReadonlySet<string> {
  const ready = stems.get(language);
  if (ready) return ready;
  const list = language === 'ja' || language === 'other' ? [] : [...stopWords[language]];
  const made = new Set(list.map((word) => stem(word, language)));
  stems.set(language, made);
  return made;
}
