import type { TextRange } from '../../../server/contract/recommendations.ts';

/** A part of a text, as it is shown and copied. */
export interface Passage {
  text: string;
  /** Whether there is more of the text before and after it. */
  goesOnBefore: boolean;
  goesOnAfter: boolean;
}

/**
 * The characters of a text that somebody named, without the blanks around them; its beginning where nobody named any.
 *
 * @returns `undefined` when the text does not reach that far, for it was redacted, or when nothing is there
 */
export function cutPassage(whole: string, range: TextRange | undefined): Passage | undefined {
  const { start, end } = range ?? { start: 0, end: endOfWords(whole, mostCharacters) };
  if (end > whole.length) return undefined;
  const text = whole.slice(start, end).trim();
  if (text === '') return undefined;
  return {
    text: text.replace(/\n{3,}/g, '\n\n'),
    goesOnBefore: whole.slice(0, start).trim() !== '',
    goesOnAfter: whole.slice(end).trim() !== '',
  };
}

const mostCharacters = 400;

/** Where the last whole word ends that fits. */
function endOfWords(text: string, most: number): number {
  if (text.length <= most) return text.length;
  const space = text.slice(0, most).search(/\s+\S*$/);
  return space > 0 ? space : most;
}
