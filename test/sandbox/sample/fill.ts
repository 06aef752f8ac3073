import type { Sandbox } from '../sandbox.ts';
import { addDesk } from './add-desk.ts';
import { addConversation } from './add-conversation.ts';
import { ticketsInOrder } from './sample-tickets.ts';

/**
 * Fills an account without tickets with the sample help desk: the shop Fernhill, its people and
 * some hundred conversations that end at the account's present. Tells no subscriber: to them it
 * is the past. Throws when the account has tickets already, since the handles would not fit.
 */
export function fillWithSampleData(sandbox: Sandbox): void {
  if (sandbox.account.tickets.size > 0) {
    throw new Error('Sample data goes into an account without tickets');
  }
  const past: Sandbox = { ...sandbox, emit: () => undefined, changed: () => undefined };
  const desk = addDesk(past);
  ticketsInOrder.forEach(({ conversation }, index) =>
    addConversation(past, desk, conversation, index + 1),
  );
}
