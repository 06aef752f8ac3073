import type { TextRange } from '../../../server/contract/recommendations.ts';
import { itemMark } from './article-text.ts';
import { cutPassage } from './cut-passage.ts';
import type { Passage } from './cut-passage.ts';

/**
 * The part of an article that somebody named, or its beginning where nobody did, or where it was edited since.
 *
 * @param text from `articleText`
 * @param range counts what is no white space, as the contract says
 */
export function cutArticle(text: string, range: TextRange | undefined): Passage | undefined {
  const found = cutPassage(text, range && placed(text, range)) ?? cutPassage(text, undefined);
  return found && { ...found, text: found.text.replaceAll(itemMark, '•') };
}

/** Where the letters of a range stand; past the end where there are fewer. */
function placed(text: string, { start, end }: TextRange): TextRange {
  const letters = [...text.matchAll(letter)].map(({ index }) => index);
  const beyond = text.length;
  return { start: letters[start] ?? beyond, end: (letters[end - 1] ?? beyond) + 1 };
}

/** One UTF-16 unit each, as the range counts. */
const letter = new RegExp(`[^\\s${itemMark}]`, 'g');
