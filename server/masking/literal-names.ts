import { honorifics } from './name-signs.ts';
import { roleWords } from './ordinary-words.ts';

const wordPattern = /\p{L}[\p{L}\p{M}'’-]*/gu;
const unspaced = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]+$/u;
const honorific = new RegExp(`^(?:${honorifics})\\.?$`, 'iu');
/** Between the parts: not nothing, or "J. R." were in "jr". */
const gap = '(?:[.,]{1,2}\\s{0,3}|\\s{1,3})';
const unspacedGap = '[\\s・]{0,2}';

/**
 * Finds a name of several parts as it is written, of which no two are words to be known by: "J. R.", "Dr. No", "J. Smith",
 * "李 明".
 *
 * @returns none for one part alone, and for names of teams
 */
export function literalsOf(name: string): RegExp[] {
  const [family = '', ...given] = name.split(',').map((part) => part.trim());
  const parts = [...given, family]
    .join(' ')
    .split(/\s+/)
    .filter((part) => part !== '');
  if (parts.length < 2 || isTeam(name, parts)) return [];
  if (parts.every((part) => unspaced.test(part))) {
    return [new RegExp(parts.map(escaped).join(unspacedGap), 'gu')];
  }
  const listed = [parts.at(-1) ?? '', ...parts.slice(0, -1)];
  return [parts, ...(given.length > 0 ? [listed] : [])].map(
    (row) =>
      new RegExp(
        `(?<![\\p{L}\\p{N}])${row.map((part) => escaped(part.replace(/\.$/, ''))).join(gap)}(?![\\p{L}\\p{N}])`,
        'giu',
      ),
  );
}

function isTeam(name: string, parts: string[]): boolean {
  const words = [...name.matchAll(wordPattern)].map(([word]) => word.toLowerCase());
  return !honorific.test(parts[0] ?? '') && words.every((word) => roleWords.has(word));
}

function escaped(part: string): string {
  return part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
