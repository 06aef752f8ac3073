/** More than these would be read by nobody. */
const most = 3;

/**
 * Those of a ticket's telling words that a text has too, as the ticket writes them and in its order.
 *
 * A word may have another ending in the text ("invoices" for "invoice"); one with a digit in it may not. A word that
 * is part of one found before says nothing more, nor does one of two letters or digits.
 */
export function findSharedWords(telling: readonly string[], text: string): string[] {
  const read = plain(text);
  const shared: string[] = [];
  for (const word of telling) {
    const searched = plain(word).trim();
    if (isTooShort(searched) || shared.some((one) => plain(one).includes(searched))) continue;
    if (hasWord(read, searched)) shared.push(word);
    if (shared.length === most) break;
  }
  return shared;
}

function isTooShort(word: string): boolean {
  return word.length < (unspaced.test(word) ? 1 : 3);
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + word.length);
    const begins = !joined.test(before.slice(-1)) || !joined.test(word.slice(0, 1));
    const rest = /^[\p{L}\p{N}]*/u.exec(after)?.[0] ?? '';
    const ends = rest === '' || unspaced.test(word) || (mayEndOtherwise(word) && isEnding(rest));
    if ((begins || unspaced.test(word)) && ends) return true;
  }
  return false;
}

function mayEndOtherwise(word: string): boolean {
  return word.length >= 4 && !/\p{N}/u.test(word);
}

function isEnding(rest: string): boolean {
  return rest.length <= 3 && /^\p{L}+$/u.test(rest);
}

const joined = /[\p{L}\p{N}]/u;
/** Scripts that set no blanks between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
