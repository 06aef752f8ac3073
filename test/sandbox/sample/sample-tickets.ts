import type { Conversation } from './conversation.ts';
import { app } from './conversations/app.ts';
import { billing } from './conversations/billing.ts';
import { fieldTest } from './conversations/field-test.ts';
import { gear } from './conversations/gear.ts';
import { languages } from './conversations/languages.ts';
import { messaging } from './conversations/messaging.ts';
import { oddFates } from './conversations/odd-fates.ts';
import { oddMails } from './conversations/odd-mails.ts';
import { orders } from './conversations/orders.ts';
import { pro } from './conversations/pro.ts';
import { signIn } from './conversations/sign-in.ts';
import { solvedApp } from './conversations/solved-app.ts';
import { solvedGear } from './conversations/solved-gear.ts';
import { solvedParcels } from './conversations/solved-parcels.ts';
import { solvedPayments } from './conversations/solved-payments.ts';
import { solvedSignIn } from './conversations/solved-sign-in.ts';
import { subscription } from './conversations/subscription.ts';
import { writeHistory } from './history/write-history.ts';
import { ageMs } from './schedule.ts';

const written = {
  ...signIn,
  ...billing,
  ...orders,
  ...app,
  ...gear,
  ...subscription,
  ...pro,
  ...languages,
  ...messaging,
  ...oddMails,
  ...oddFates,
  ...fieldTest,
  ...solvedSignIn,
  ...solvedApp,
  ...solvedPayments,
  ...solvedParcels,
  ...solvedGear,
};

export type SampleHandle = keyof typeof written;

interface SampleTicket {
  /** Those written by hand have one. */
  handle?: SampleHandle;
  conversation: Conversation;
}

const HISTORY_SEED = 20_241;

/** Every conversation of the sample desk, oldest first: a ticket's id is its place in this list. */
export const ticketsInOrder: readonly SampleTicket[] = [
  ...Object.entries(written).map(([handle, conversation]) => ({
    handle: handle as SampleHandle,
    conversation,
  })),
  ...writeHistory(HISTORY_SEED).map((conversation) => ({ conversation })),
]
  .map((ticket) => ({ ticket, ageMs: ageMs(ticket.conversation) }))
  .sort((a, b) => b.ageMs - a.ageMs)
  .map(({ ticket }) => ticket);

/** The ticket ids of the conversations written by hand, e.g. `sampleTickets.passwordReset`. */
export const sampleTickets = Object.fromEntries(
  ticketsInOrder.flatMap(({ handle }, index) => (handle ? [[handle, index + 1]] : [])),
) as Record<SampleHandle, number>;
