import { isConfirmation } from './solution/courtesies.ts';
import type { Said } from './solution/find-solution.ts';
import { withoutMasks } from './without-masks.ts';

/** What a ticket is about stands in its first few hundred words; what comes after tells of its course. */
const mostCharacters = 3000;

/**
 * What the customer of a ticket wrote about it, oldest first. Where they wrote nothing, since an agent wrote the ticket
 * down for them, its first comment.
 *
 * @returns empty where nobody said anything public
 */
export function wordsAsked(said: readonly Pick<Said, 'by' | 'public' | 'text'>[]): string {
  const spoken = said.filter((one) => one.public && one.text !== '');
  const own = spoken.filter(({ by, text }) => by === 'customer' && !isConfirmation(text));
  const asked = own.length > 0 ? own : spoken.slice(0, 1);
  return withoutMasks(asked.map(({ text }) => text).join('\n')).slice(0, mostCharacters);
}
