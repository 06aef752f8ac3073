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
  return [...new Set(wordsOfName(name).flatMap(partsOf))];
}

/** The words of a name as they stand between blanks, spelled as `namePartsOf` spells them. */
export function wholeWordsOf(name: string): string[] {
  return [...new Set(wordsOfName(name).map(normal))].filter((word) => isTelling(word));
}

/** Zendesk names unknown people by their address or number, which is masked: a mask is no name. */
function wordsOfName(name: string): string[] {
  return [...name.replace(/⟦[^⟧]*⟧/g, ' ').matchAll(wordPattern)].map(([word]) => word);
}

/** A word that may be of a name, and where it stands. */
export interface NameWord {
  /** As `namePartsOf` spells them: the word, and what it is joined of. */
  parts: string[];
  start: number;
  end: number;
  /** It is written as names are: with a capital, or in a script that has none. */
  isCapital: boolean;
  /** It is a part of a row of letters, without blanks around it. */
  isUnspaced: boolean;
}

/**
 * The words of a text, in order; of a row of letters without blanks only what is part of a name.
 *
 * @param isName tells of a part whether it belongs to a name; left out, such rows are passed over
 */
export function* nameWordsOf(
  text: string,
  isName?: (part: string) => boolean,
): Generator<NameWord> {
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    if (!unspaced.test(word)) {
      const parts = partsOf(word);
      if (parts.length === 0) continue;
      const isCapital = isWrittenAsName(word);
      yield { parts, start: index, end: index + word.length, isCapital, isUnspaced: false };
      continue;
    }
    if (!isName) continue;
    let start = index;
    for (const piece of cutUnspaced(word, isName)) {
      const end = start + piece.text.length;
      if (piece.isName) {
        yield { parts: [normal(piece.text)], start, end, isCapital: true, isUnspaced: true };
      }
      start = end;
    }
  }
}

/**
 * A text in which every part of certain names is masked. Short parts count only where they are written as names are,
 * with a capital.
 *
 * @param isName tells of a part, as `namePartsOf` spells it, whether it belongs to such a name where it is written so
 */
export function maskNames(
  text: string,
  isName: (part: string, isCapital: boolean) => boolean,
): string {
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

function isMasked(word: string, isName: (part: string, isCapital: boolean) => boolean): boolean {
  const part = normal(word);
  if (!isTelling(part)) return false;
  const isCapital = isWrittenAsName(word);
  return (word[0] !== word[0]?.toLowerCase() || part.length > shortest) && isName(part, isCapital);
}

function maskWithin(row: string, isName: (part: string, isCapital: boolean) => boolean): string {
  return cutUnspaced(row.normalize('NFC'), (part) => isName(part, true))
    .map((piece) => (piece.isName ? maskOf('name') : piece.text))
    .join('');
}

/** A row of letters without blanks in pieces: at each place the longest name there is, or one letter. */
function cutUnspaced(
  row: string,
  isName: (part: string) => boolean,
): { text: string; isName: boolean }[] {
  const letters = [...row];
  const pieces: { text: string; isName: boolean }[] = [];
  for (let at = 0; at < letters.length;) {
    const most = Math.min(longestUnspaced, letters.length - at);
    const length = Array.from({ length: most }, (_, i) => most - i).find(
      (size) => size >= shortest && isName(normal(letters.slice(at, at + size).join(''))),
    );
    const end = at + (length ?? 1);
    pieces.push({ text: letters.slice(at, end).join(''), isName: length !== undefined });
    at = end;
  }
  return pieces;
}

function isWrittenAsName(word: string): boolean {
  const first = word[0] ?? '';
  return first !== first.toLowerCase() || first.toLowerCase() === first.toUpperCase();
}

function partsOf(word: string): string[] {
  return [...new Set([word, ...word.split(/['’-]/)].map(normal))].filter((part) => isTelling(part));
}

function normal(word: string): string {
  return word.normalize('NFC').toLowerCase();
}

function isTelling(word: string): boolean {
  return [...word].length >= shortest;
}
