const unlike = /[\s\p{P}\p{S}]/u;
/** Of the words of a quote, so many must stand in a row for it to be that passage, written a little differently. */
const leastShare = 0.6;
/** Fewer letters in a row stand in any text. */
const leastLetters = 12;
const longestPassage = 400;

/**
 * The passage of a text that a model meant by a quote: exactly as the text has it, whatever the model made of white
 * space, quotation marks and dashes; or, where it shortened the quote, what of it stands there in a row.
 *
 * @returns `undefined` where the text does not have it
 */
export function findQuote(text: string, quote: string): string | undefined {
  const { letters, places } = lettersOf(text);
  const wanted = lettersOf(quote).letters;
  if (wanted.length < 3) return undefined;
  const at = letters.indexOf(wanted);
  if (at >= 0) return slice(text, places, at, at + wanted.length);
  // Shortened at its end, or continued by the model's own words.
  const least = Math.max(leastLetters, Math.ceil(wanted.length * leastShare));
  if (wanted.length <= least) return undefined;
  for (const from of [0, wanted.length - least]) {
    const found = letters.indexOf(wanted.slice(from, from + least));
    if (found < 0) continue;
    let [start, end] = [found, found + least];
    for (let i = from - 1; i >= 0 && letters[start - 1] === wanted[i]; i--) start--;
    for (let i = from + least; i < wanted.length && letters[end] === wanted[i]; i++) end++;
    return slice(text, places, start, end);
  }
  return undefined;
}

/** The letters and digits of a text, small, and where each stands. */
function lettersOf(text: string): { letters: string; places: number[] } {
  const places: number[] = [];
  let letters = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (unlike.test(letter)) continue;
    const small = letter.toLowerCase();
    // A letter whose small form has another length would shift all that follows.
    letters += small.length === 1 ? small : letter;
    places.push(at);
  }
  return { letters, places };
}

/** From whole word to whole word. */
function slice(text: string, places: number[], from: number, to: number): string {
  let start = places[from] ?? 0;
  let end = (places[to - 1] ?? 0) + 1;
  while (start > 0 && /[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) start--;
  while (end < text.length && /[\p{L}\p{N}]/u.test(text[end] ?? '')) end++;
  if (/[.!?…]/.test(text[end] ?? '')) end++;
  return text.slice(start, Math.min(end, start + longestPassage)).trim();
}
