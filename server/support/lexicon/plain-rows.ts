import { languageCodes, type LanguageCode } from '../languages/languages.ts';
import { paraphrases } from './paraphrases.ts';
import { plainWords } from './plain-words.ts';

interface Rows {
  exact: ReadonlyMap<string, number[]>;
  prefixes: ReadonlyMap<string, number[]>;
}

const longestPrefix = 14;
const made = new Map<LanguageCode, Rows>();
const rows = [plainWords, paraphrases].flatMap((table) => table.trim().split('\n'));
const empty = new Set(rows.flatMap((row, at) => (row.startsWith('-') ? [at] : [])));

/** Which rows of everyday words a word of a language stands in. */
export function plainRowsOf(word: string, code: LanguageCode): number[] {
  const { exact, prefixes } = rowsOf(code);
  const found = [...(exact.get(word) ?? [])];
  for (let length = Math.min(word.length, longestPrefix); length > 1; length -= 1)
    found.push(...(prefixes.get(word.slice(0, length)) ?? []));
  return found;
}

/** Whether the words of a row say next to nothing. */
export function saysNothing(row: number): boolean {
  return empty.has(row);
}

function rowsOf(code: LanguageCode): Rows {
  const known = made.get(code);
  if (known) return known;
  const exact = new Map<string, number[]>();
  const prefixes = new Map<string, number[]>();
  for (const [at, row] of rows.entries()) {
    const words = row.slice(2).split('|')[languageCodes.indexOf(code)] ?? '';
    for (const entry of words.trim().split(/\s+/)) {
      if (entry === '') continue;
      const map = entry.endsWith('*') ? prefixes : exact;
      const word = entry.replace('*', '');
      map.set(word, [...(map.get(word) ?? []), at]);
    }
  }
  const ready = { exact, prefixes };
  made.set(code, ready);
  return ready;
}
