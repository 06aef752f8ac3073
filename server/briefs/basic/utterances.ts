import type { CleanEntry } from '../../conversation/clean-conversation.ts';
import { detectLanguage } from './language/detect-language.ts';
import { splitSentences } from './sentences/split-sentences.ts';
import { lexiconOf, type Lexicon } from './words/lexicon.ts';

/** One sentence of a conversation, with who said it and where it stands. */
export interface Utterance {
  text: string;
  /** Where it begins and ends in the entry's text. */
  start: number;
  end: number;
  entry: CleanEntry;
  /** Place of its entry among those that are used. */
  turn: number;
  /** Place of the sentence in its entry, from 0, and how many there are. */
  position: number;
  of: number;
  /** The words of its language; `undefined` where the engine has none. */
  lexicon: Lexicon | undefined;
}

const mostSentences = 80;

/**
 * Every sentence of the people in a conversation, oldest first. A language is judged entry by entry; an entry too
 * short to tell speaks the language of the others.
 */
export function utterancesOf(entries: CleanEntry[]): Utterance[] {
  const common = detectLanguage(entries.map((entry) => entry.text.slice(0, 500)).join('\n'));
  return entries.flatMap((entry, turn) => {
    const lexicon = lexiconOf(detectLanguage(entry.text) ?? common);
    const spans = splitSentences(entry.text).slice(0, mostSentences);
    return spans.map(({ start, end }, position) => ({
      text: entry.text.slice(start, end),
      start,
      end,
      entry,
      turn,
      position,
      of: spans.length,
      lexicon,
    }));
  });
}

/** Whether a sentence only opens or closes a mail. */
export function isFormula({ text, lexicon }: Utterance): boolean {
  if (text.replace(/[^\p{L}]/gu, '').length < 2) return true;
  if (!lexicon) return false;
  if (lexicon.formula.test(text)) return true;
  // "Hi Sam," and "Hi Sam, thanks": a greeting with a name behind it, and no more.
  const [first = '', ...rest] = text.split(/[,，、!！]/);
  return (
    first.split(/\s+/).length <= 5 &&
    lexicon.formula.test(first.split(/\s+/).slice(0, -1).join(' ') || first) &&
    rest.join('').trim() === ''
  );
}
