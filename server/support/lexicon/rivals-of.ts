import { languageCodes, type LanguageCode } from '../languages/languages.ts';
import type { Reading } from '../reading.ts';
import { rivals } from './rivals.ts';

/** One of a few things that rule each other out. */
export interface Rival {
  group: number;
  member: number;
}

interface Table {
  exact: ReadonlyMap<string, Rival[]>;
  prefixes: ReadonlyMap<string, Rival[]>;
}

const longest = 14;
const made = new Map<LanguageCode, Table>();

/** Every word of a text that names a thing of a closed group: a colour, a relative, a room. */
export function rivalsIn({
  tokens,
  language,
}: Reading): { at: number; word: string; rivals: Rival[] }[] {
  return tokens.flatMap(({ kind, word }, at) => {
    if (kind !== 'word') return [];
    const found = rivalsOf(word, tokens[at - 1]?.word, tokens[at + 1]?.word, language);
    return found.length > 0 ? [{ at, word, rivals: found }] : [];
  });
}

/** Which things a folded word names, alone or with the one before or behind it. */
export function rivalsOf(
  word: string,
  before: string | undefined,
  after: string | undefined,
  code: LanguageCode,
): Rival[] {
  const { exact, prefixes } = tableOf(code);
  const found = [
    ...(exact.get(word) ?? []),
    ...(exact.get(`${before ?? ''}_${word}`) ?? []),
    ...(exact.get(`${word}_${after ?? ''}`) ?? []),
  ];
  for (let length = Math.min(word.length, longest); length > 1; length -= 1)
    found.push(...(prefixes.get(word.slice(0, length)) ?? []));
  return found;
}

function tableOf(code: LanguageCode): Table {
  const known = made.get(code);
  if (known) return known;
  const exact = new Map<string, Rival[]>();
  const prefixes = new Map<string, Rival[]>();
  let member = 0;
  for (const [group, block] of rivals.trim().split('\n\n').entries()) {
    for (const line of block.split('\n')) {
      member += 1;
      const words = line.split('|')[languageCodes.indexOf(code)] ?? '';
      for (const entry of words.trim().split(/\s+/)) {
        if (entry === '') continue;
        const map = entry.endsWith('*') ? prefixes : exact;
        const word = entry.replace('*', '');
        map.set(word, [...(map.get(word) ?? []), { group, member }]);
      }
    }
  }
  const table = { exact, prefixes };
  made.set(code, table);
  return table;
}
