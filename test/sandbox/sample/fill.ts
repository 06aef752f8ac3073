import { mergeTickets } from '../tickets/merge-tickets.ts';
import type { Sandbox } from '../sandbox.ts';
import { addConversation } from './add-conversation.ts';
import { addDesk } from './add-desk.ts';
import { addLibrary } from './library/add-library.ts';
import { pastSandbox } from './past-sandbox.ts';
import { sampleTickets, ticketsInOrder, type SampleHandle } from './sample-tickets.ts';

const MERGED_BEFORE_NOW_MS = 30 * 3600_000;

/**
 * Fills an account without tickets with the sample help desk: the shop Fernhill, its people, some
 * hundred conversations that end at the account's present, and a help centre for each of its brands.
 * Tells no subscriber: to them it is the past. Throws when the account has tickets already, since the
 * handles would not fit.
 */
export function fillWithSampleData(sandbox: Sandbox): void {
  if (sandbox.account.tickets.size > 0) {
    throw new Error('Sample data goes into an account without tickets');
  }
  const nowMs = sandbox.clock.now();
  const past = pastSandbox(sandbox);
  const desk = addDesk(past);
  addLibrary(past, desk, nowMs);
  ticketsInOrder.forEach(({ conversation }, index) =>
    addConversation(past, desk, conversation, index + 1, nowMs),
  );
  past.moveTo(nowMs - MERGED_BEFORE_NOW_MS);
  ticketsInOrder.forEach(({ conversation: { mergedInto } }, index) => {
    if (!mergedInto) return;
    mergeTickets(past, [index + 1], sampleTickets[mergedInto as SampleHandle], desk.people.tomas);
  });
}
