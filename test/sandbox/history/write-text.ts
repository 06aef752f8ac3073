import { coinWord } from './coin-word.ts';
import { MONTHS, PLACES, type Theme } from './themes.ts';

/** Says something of a theme, its gaps filled in. */
export type Say = (from: readonly string[]) => string;

/** A voice that says things about one ticket: place, month and code stay the same throughout. */
export function voiceOf(random: () => number): Say {
  const details: Record<string, string> = {
    place: pick(PLACES, random),
    month: pick(MONTHS, random),
    n: String(2 + Math.floor(random() * 18)),
    code: `E-${100 + Math.floor(random() * 900)}`,
  };
  return (from) =>
    pick(from, random).replace(/\{(\w+)\}/g, (_, name: string) => details[name] ?? name);
}

/** A customer's words, with a word of the comment's own in them. */
export function customerText(say: Say, theme: Theme, turn: number, mark: number): string {
  const opening = turn === 0 ? 'Hello,\n\n' : `${say(AGAIN)} `;
  return `${opening}${say(theme.asks)}\n\nMy note on it says ${coinWord(mark)}.`;
}

/** An agent's answer: one that solves, or one that asks. */
export function agentText(say: Say, theme: Theme, solves: boolean, mark: number): string {
  const body = solves ? say(theme.fixes) : say(QUESTIONS);
  return `${say(GREETINGS)}\n\n${body}\n\nWe filed this under ${coinWord(mark)}.`;
}

/** What an agent writes for colleagues alone. */
export function noteText(say: Say, theme: Theme, mark: number): string {
  return `${say(theme.notes)} Filed under ${coinWord(mark)}.`;
}

export function pick<T>(from: readonly T[], random: () => number): T {
  const picked = from[Math.floor(random() * from.length)];
  if (picked === undefined) throw new Error('Nothing to pick from');
  return picked;
}

const AGAIN = [
  'It is back.',
  'Sorry, still the same.',
  'Thanks, but this did not help.',
  'One more thing.',
];
const GREETINGS = ['Hello and thank you for writing.', 'Thanks for the details.', 'Good day,'];
const QUESTIONS = [
  'Could you send us a picture of the display and the number on the label?',
  'Which version of the app do you have, and when did it begin?',
  'I have passed this on to the people who look after {place} and write again tomorrow.',
];
