import type { Utterance } from '../utterances.ts';
import { saysSomething } from './says-something.ts';
import { contentWords, type Weighing } from './weigh-utterance.ts';

/**
 * What sentences are weighed by: the words of the subject, and which turns open and end the conversation.
 *
 * @param spoken what both sides can read, oldest first
 */
export function weighingOf(subject: string | undefined, spoken: Utterance[]): Weighing {
  const last = (role: string) => spoken.findLast(({ entry }) => entry.authorRole === role)?.turn;
  const lastTurns = [last('customer'), last('agent')].filter((turn) => turn !== undefined);
  return {
    subject: new Set(contentWords(subject ?? '')),
    firstTurn: openingOf(spoken)?.turn,
    lastTurns: new Set(lastTurns),
  };
}

/** The first words of the customer that say something: chats begin with "Hi". Of anybody, if the customer is silent. */
export function openingOf(spoken: Utterance[]): Utterance | undefined {
  const customers = spoken.filter(({ entry }) => entry.authorRole === 'customer');
  return customers.find(saysSomething) ?? customers[0] ?? spoken[0];
}
