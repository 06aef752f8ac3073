import { maskOf } from '../contract/masks.ts';

/** Letters that belong together; in scripts without blanks a row of them, of which a name is a part. */
const wordPattern = /\p{L}[\p{L}\p{M}'’-]*/gu;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const longestUnspaced = 8;
const shortest = 2;

/**
 * The parts of a name by which it is known again in a text: each of its words, lower case, composed.
 *
 * @returns none for a name without letters
 */
export function namePartsOf(name: string): string[] {
  const words = [...name.matchAll(wordPattern)].flatMap(([word]) => [word, ...word.split(/['’-]/)]);
  return [...new Set(words.map(normal))].filter((word) => isTelling(word));
}

/**
 * A text in which every part of certain names is masked. Short parts count only where they are written as names are,
 * with a capital.
 *
 * @param isName tells of a part, as `namePartsOf` spells it, whether it belongs to such a name
 */
export function maskNames(text: string, isName: (part: string) => boolean): string {
  const masked = text.replace(wordPattern, (word) => {
    if (unspaced.test(word)) return maskWithin(word, isName);
    const parts = word.split(/(['’-])/);
    if (isMasked(word, isName)) return maskOf('name');
    if (parts.length === 1) return word;
    return parts.map((part) => (isMasked(part, isName) ? maskOf('name') : part)).join('');
  });
  // First and last name are one name.
  return masked.replace(/⟦name⟧(?:[\s.'’-]*⟦name⟧)+/g, maskOf('name'));
}

function isMasked(word: string, isName: (part: string) => boolean): boolean {
  const part = normal(word);
  if (!isTelling(part)) return false;
  const isCapital = word[0] !== word[0]?.toLowerCase();
  return (isCapital || part.length > shortest) && isName(part);
}

/** The longest name first, at each place of a row of letters without blanks. */
function maskWithin(row: string, isName: (part: string) => boolean): string {
  const letters = [...row.normalize('NFC')];
  let out = '';
  for (let at = 0; at < letters.length;) {
    const most = Math.min(longestUnspaced, letters.length - at);
    const length = Array.from({ length: most }, (_, i) => most - i).find(
      (size) => size >= shortest && isName(normal(letters.slice(at, at + size).join(''))),
    );
    out += length === undefined ? (letters[at] ?? '') : maskOf('name');
    at += length ?? 1;
  }
  return out;
}

function normal(word: string): string {
  return word.normalize('NFC').toLowerCase();
}

function isTelling(word: string): boolean {
  return [...word].length >= shortest;
}
