import type { CleanEntry } from '../../conversation/clean-conversation.ts';
import { detectLanguage } from './language/detect-language.ts';
import { splitSentences, type Span } from './sentences/split-sentences.ts';
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

/** Of all entries together, and of one. What compares sentences with one another takes time by the square of these. */
const mostOfAll = 2000;
const mostOfOne = 80;
const leastOfOne = 8;
/** A longer stretch without an end is no sentence; in parts, what reads it takes time by its length only. */
const mostCharacters = 600;

/**
 * Every sentence of the people in a conversation, oldest first. A language is judged entry by entry; an entry too
 * short to tell speaks the language of the others.
 */
export function utterancesOf(entries: CleanEntry[]): Utterance[] {
  const common = detectLanguage(entries.map((entry) => entry.text.slice(0, 500)).join('\n'));
  const mostSentences = Math.min(
    mostOfOne,
    Math.max(leastOfOne, Math.floor(mostOfAll / entries.length)),
  );
  return entries.flatMap((entry, turn) => {
    const lexicon = lexiconOf(detectLanguage(entry.text) ?? common);
    const spans = splitSentences(entry.text)
      .slice(0, mostSentences)
      .flatMap((span) => partsOf(entry.text, span))
      .slice(0, mostSentences);
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

/** A span in parts of a length that can be read, cut at a blank where there is one. */
function partsOf(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > mostCharacters && parts.length < mostOfOne) {
    const blank = text.lastIndexOf(' ', from + mostCharacters);
    const to = blank > from ? blank : from + mostCharacters - (isHalf(text, from) ? 1 : 0);
    parts.push({ start: from, end: to });
    from = text[to] === ' ' ? to + 1 : to;
  }
  return end > from && end - from <= mostCharacters ? [...parts, { start: from, end }] : parts;
}

/** Whether a cut here would fall between the halves of one character. */
function isHalf(text: string, from: number): boolean {
  return /[\ud800-\udbff]/.test(text[from + mostCharacters - 1] ?? '');
}

const turns = new WeakMap<Utterance[], Map<number, Utterance[]>>();

/** The sentences of one entry. Looked up by every question and promise, so they are sorted once. */
export function turnOf(utterances: Utterance[], turn: number): Utterance[] {
  const known = turns.get(utterances) ?? byTurn(utterances);
  turns.set(utterances, known);
  return known.get(turn) ?? [];
}

function byTurn(utterances: Utterance[]): Map<number, Utterance[]> {
  const sorted = new Map<number, Utterance[]>();
  for (const one of utterances) {
    const turn = sorted.get(one.turn);
    if (turn) turn.push(one);
    else sorted.set(one.turn, [one]);
  }
  return sorted;
}

/** How mails begin in languages the engine has no words of. */
const greeting =
  /^(?:(?:و?عليكم )?السلام(?: عليكم)?|مرحبا?ً?|أهلاً?|שלום|您好|你好|안녕하세요|здравствуйте|добрый день|dzień dobry|dobrý den|goedendag|beste|geachte|buongiorno|gentile|salve|hej|hei|merhaba)(?![\p{L}\d])[^.!?؟。]{0,40}[،,!。:]?$/iu;

/** Whether a sentence only opens or closes a mail. */
export function isFormula({ text, lexicon }: Utterance): boolean {
  if (text.replace(/[^\p{L}]/gu, '').length < 2) return true;
  if (!lexicon) return greeting.test(text);
  if (lexicon.formula.test(text)) return true;
  // "Hi Sam," and "Hi Sam, thanks": a greeting with a name behind it, and no more.
  const [first = '', ...rest] = text.split(/[,，、!！]/);
  return (
    first.split(/\s+/).length <= 5 &&
    lexicon.formula.test(first.split(/\s+/).slice(0, -1).join(' ') || first) &&
    rest.join('').trim() === ''
  );
}
