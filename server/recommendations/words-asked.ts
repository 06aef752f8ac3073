import { isConfirmation } from './solution/courtesies.ts';
import type { Said } from './solution/find-solution.ts';
import { withoutMasks } from '../writing/without-masks.ts';

/** What a ticket is about stands in its first few hundred words; what comes after tells of its course. */
const mostCharacters = 3000;

/**
 * What the customer of a ticket wrote about it, oldest first. Where they wrote nothing, since an agent wrote the ticket
 * down for them, its first comment.
 *
 * @returns empty where nobody said anything public
 */
export function wordsAsked(said: readonly Pick<Said, 'by' | 'public' | 'text'>[]): string {
  return withoutMasks(
    whoAsked(said)
      .map(({ text }) => text)
      .join('\n'),
  ).slice(0, mostCharacters);
}

/** What of it tells what a ticket is about. */
export function whoAsked<T extends Pick<Said, 'by' | 'public' | 'text'>>(said: readonly T[]): T[] {
  const spoken = said.filter((one) => one.public && one.text !== '');
  const own = spoken.filter(({ by, text }) => by === 'customer' && !isConfirmation(text));
  return own.length > 0 ? own : spoken.slice(0, 1);
}
