import type { Conversation } from './conversation.ts';
import { billing } from './conversations/billing.ts';
import { orders } from './conversations/orders.ts';
import { signIn } from './conversations/sign-in.ts';
import { ageMs } from './schedule.ts';

const written = { ...signIn, ...billing, ...orders };

export type SampleHandle = keyof typeof written;

/** Every conversation of the sample desk with its handle where it was written by hand, oldest first. */
export const ticketsInOrder: readonly { handle?: SampleHandle; conversation: Conversation }[] =
  Object.entries(written)
    .map(([handle, conversation]) => ({ handle: handle as SampleHandle, conversation }))
    .sort((a, b) => ageMs(b.conversation) - ageMs(a.conversation));

/** The ticket ids of the conversations written by hand, e.g. `sampleTickets.passwordReset`. */
export const sampleTickets = Object.fromEntries(
  ticketsInOrder.flatMap(({ handle }, index) => (handle ? [[handle, index + 1]] : [])),
) as Record<SampleHandle, number>;
