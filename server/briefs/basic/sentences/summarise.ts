import type { Utterance } from '../utterances.ts';
import { saysSomething } from './says-something.ts';
import { contentWords, weighUtterance, type Weighing } from './weigh-utterance.ts';

export interface Summary {
  /** In the order of the conversation. */
  chosen: Utterance[];
  text: string;
}

/**
 * The sentences that tell most of a conversation within so many words: half of them the customer's and half the
 * team's, since readers want both sides; where nobody is known as either, the weightiest of all.
 *
 * @param utterances oldest first
 * @param words about how many
 */
export function summarise(
  subject: string | undefined,
  utterances: Utterance[],
  words: number,
): Summary {
  const sides = (['customer', 'agent'] as const).map((role) =>
    utterances.filter(({ entry }) => entry.authorRole === role),
  );
  const weighing = weighingOf(subject, utterances);
  const isTwoSided = sides.every((side) => side.length > 0);
  const chosen = isTwoSided
    ? sides.flatMap((side) => pick(side, weighing, words / 2))
    : pick(utterances, weighing, words);
  const inOrder = chosen.sort((a, b) => a.turn - b.turn || a.position - b.position);
  const said = (role: string) =>
    inOrder
      .filter(({ entry }) => entry.authorRole === role)
      .map(({ text }) => text.replace(/\s+/g, ' '))
      .join(' ');
  const text = isTwoSided
    ? `Customer: ${said('customer')} Agent: ${said('agent')}`
    : inOrder.map((one) => one.text.replace(/\s+/g, ' ')).join(' ');
  return { chosen: inOrder, text };
}

/** The weightiest first, as long as there is room; what repeats a chosen one weighs less. */
function pick(side: Utterance[], weighing: Weighing, words: number): Utterance[] {
  const chosen: Utterance[] = [];
  const said = new Set<string>();
  let left = words;
  const weighed = side.map((utterance) => ({
    utterance,
    weight: weighUtterance(utterance, weighing),
    length: utterance.text.split(/\s+/).length,
    content: contentWords(utterance.text),
  }));
  while (weighed.length > 0) {
    let best = -1;
    let most = chosen.length === 0 ? -Infinity : 0;
    for (const [index, { weight, length, content }] of weighed.entries()) {
      if (length > left * 1.25 && chosen.length > 0) continue;
      const repeated = content.filter((word) => said.has(word)).length;
      const worth = weight - repeatCost * (content.length ? repeated / content.length : 0);
      if (worth > most) [best, most] = [index, worth];
    }
    const [taken] = best < 0 ? [] : weighed.splice(best, 1);
    if (!taken) break;
    chosen.push(taken.utterance);
    left -= taken.length;
    for (const word of taken.content) said.add(word);
    if (left <= 3) break;
  }
  return chosen;
}

const repeatCost = 2;

export function weighingOf(subject: string | undefined, spoken: Utterance[]): Weighing {
  const last = (role: string) => spoken.findLast(({ entry }) => entry.authorRole === role)?.turn;
  const lastTurns = [last('customer'), last('agent')].filter((turn) => turn !== undefined);
  const first = openingOf(spoken);
  return {
    subject: new Set(contentWords(subject ?? '')),
    firstTurn: first?.turn,
    lastTurns: new Set(lastTurns),
  };
}

/** The first words of the customer that say something: chats begin with "Hi". Of anybody, if the customer is silent. */
export function openingOf(spoken: Utterance[]): Utterance | undefined {
  const customers = spoken.filter(({ entry }) => entry.authorRole === 'customer');
  return customers.find(saysSomething) ?? customers[0] ?? spoken[0];
}
