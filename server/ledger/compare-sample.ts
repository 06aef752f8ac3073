import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { readFreeCalls } from '../calls/read-free-calls.ts';
import type { Db } from '../db/connect.ts';
import { ledgerSamples, pastComments, pastTickets } from '../db/history-schema.ts';
import type { Deps } from '../deps.ts';
import { canRead, type Install } from '../installs/install.ts';
import { readInstall } from '../installs/store.ts';
import { zendeskFor } from '../installs/zendesk-for.ts';
import { cleanConversation } from '../conversation/clean-conversation.ts';
import { findDepartedNames } from '../masking/departed-names.ts';
import { maskConversation } from '../masking/mask-conversation.ts';
import { readConversation, type Entry } from '../zendesk/conversation.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { readTicket, type ZendeskTicket } from '../zendesk/tickets.ts';
import { sampleSize, samplesInHour } from './sample-size.ts';

/** Whether it is public and what it says, by a comment's id. */
type Comments = Map<string, string>;

/** What a look at a ticket in Zendesk came to; `passed` where there is nothing to compare with. */
type Look = Comments | 'passed' | 'has to wait';

/** Allowances are by the minute. */
const betweenMs = 60_000;

/**
 * Compares the comments of the next few tickets with Zendesk's own: which there are, which of them are public, and their
 * words. A ticket that differs is read again. The samples go through all tickets in turn, so that each is compared some day:
 * how far they came is kept after each ticket. Where an allowance is used up or Zendesk is away this one ends, and the
 * next goes on from there. Asks for the next one itself, a minute later, until the hour has had its number.
 *
 * @param payload.left how many are still to be compared in this hour; left out, the hour begins
 */
export async function compareSample(
  deps: Deps,
  { installId, left: before }: { installId: string; left?: number | undefined },
  signal?: AbortSignal,
): Promise<void> {
  const install = await readInstall(deps.db, installId);
  if (!install || !canRead(install)) return;
  const left = before ?? samplesInHour(await deps.db.$count(pastTickets, isComparable(installId)));
  const free = await readFreeCalls(deps.db, { installId, bucket: 'account' }, deps.now());
  const size = sampleSize({ free, left, isFirst: before === undefined });
  const tickets = await nextTickets(deps.db, installId, size);
  let done = 0;
  for (const [index, { id }] of tickets.entries()) {
    const theirs = await lookAt(deps, install, id, { isFirst: index === 0, signal });
    if (theirs === 'has to wait') break;
    const found = { tickets: 0, comments: 0, differences: 0, afterTicketId: id };
    if (theirs !== 'passed') {
      found.tickets = 1;
      found.comments = theirs.size;
      found.differences = differencesOf(await stored(deps.db, installId, id), theirs);
    }
    if (found.differences > 0) await readAgain(deps, installId, id);
    await noteSample(deps, installId, found);
    done++;
  }
  const isRoundOver = done === tickets.length && tickets.length < size;
  // What had to wait is still to be compared in this hour.
  if (left > done && !isRoundOver)
    await deps.queue.enqueue(
      deps.db,
      'compare-sample',
      [{ installId, left: left - done }],
      betweenMs,
    );
  if (isRoundOver)
    await noteSample(deps, installId, {
      tickets: 0,
      comments: 0,
      differences: 0,
      afterTicketId: '',
    });
}

const isComparable = (installId: string) =>
  and(
    eq(pastTickets.installId, installId),
    isNull(pastTickets.leftOut),
    isNull(pastTickets.readWhy),
  );

async function nextTickets(db: Db, installId: string, size: number): Promise<{ id: string }[]> {
  const [before] = await db
    .select({ after: ledgerSamples.afterTicketId })
    .from(ledgerSamples)
    .where(eq(ledgerSamples.installId, installId));
  return db
    .select({ id: pastTickets.ticketId })
    .from(pastTickets)
    .where(and(isComparable(installId), gt(pastTickets.ticketId, before?.after ?? '')))
    .orderBy(pastTickets.ticketId)
    .limit(size);
}

async function noteSample(
  deps: Deps,
  installId: string,
  found: { tickets: number; comments: number; differences: number; afterTicketId: string },
): Promise<void> {
  const row = { installId, ...found, at: deps.now() };
  await deps.db
    .insert(ledgerSamples)
    .values(row)
    .onConflictDoUpdate({
      target: ledgerSamples.installId,
      set: {
        tickets: sql`${ledgerSamples.tickets} + excluded.tickets`,
        comments: sql`${ledgerSamples.comments} + excluded.comments`,
        differences: sql`${ledgerSamples.differences} + excluded.differences`,
        afterTicketId: sql`excluded.after_ticket_id`,
        at: sql`excluded.at`,
      },
    });
}

/**
 * What is to be kept of each comment. A ticket that changed while we looked is passed, and one that we may not read; so
 * is one whose conversation alone takes more than an allowance, or no other would ever have its turn. One that is not
 * there any more is passed and read again.
 */
async function lookAt(
  deps: Deps,
  install: Install,
  ticketId: string,
  { isFirst, signal }: { isFirst: boolean; signal: AbortSignal | undefined },
): Promise<Look> {
  const client = zendeskFor(deps, install, { patienceMs: 0, signal, purpose: 'history' });
  let ticket: ZendeskTicket | undefined;
  try {
    ticket = await readTicket(client, ticketId);
    if (!ticket) {
      // Whether it is gone for good is for whoever keeps tickets to find out.
      await deps.queue.enqueue(deps.db, 'read-ticket', [{ installId: install.id, ticketId }]);
      return 'passed';
    }
    const [known] = await deps.db
      .select({ updatedAt: pastTickets.updatedAt, named: pastTickets.namedPeople })
      .from(pastTickets)
      .where(and(eq(pastTickets.installId, install.id), eq(pastTickets.ticketId, ticketId)));
    // What the export is still to tell is no difference.
    if (known?.updatedAt.getTime() !== Date.parse(ticket.updatedAt)) return 'passed';
    const entries = await readConversation(client, ticket);
    return await keptOf(deps, install.id, ticket, entries, known.named);
  } catch (failure) {
    if (!(failure instanceof ZendeskError)) throw failure;
    const { remedy, message: why } = failure;
    if (remedy === 'retry-later' || remedy === 'reconnect')
      return isFirst && ticket ? 'passed' : 'has to wait';
    deps.log.warn('A ticket could not be compared', { installId: install.id, ticketId, why });
    return 'passed';
  }
}

async function keptOf(
  { db, sealer }: Deps,
  installId: string,
  ticket: ZendeskTicket,
  entries: Entry[],
  named: string[],
): Promise<Comments> {
  const cleaned = cleanConversation(ticket, entries);
  const people = [ticket.requesterId, ...entries.map(({ authorId }) => authorId)];
  const namesIn = { people, named, texts: cleaned.map(({ text }) => text) };
  const departed = await findDepartedNames(db, sealer, installId, [namesIn]);
  const kept = maskConversation(cleaned, departed.of(namesIn).maskNames);
  return new Map(kept.map((entry) => [entry.id, `${entry.public} ${entry.text}`]));
}

async function stored(db: Db, installId: string, ticketId: string): Promise<Comments> {
  const rows = await db
    .select({
      id: pastComments.commentId,
      public: pastComments.public,
      text: pastComments.text,
    })
    .from(pastComments)
    .where(and(eq(pastComments.installId, installId), eq(pastComments.ticketId, ticketId)));
  return new Map(rows.map((row) => [row.id, `${row.public} ${row.text}`]));
}

function differencesOf(ours: Comments, theirs: Comments): number {
  const missing = [...theirs].filter(([id, kept]) => ours.get(id) !== kept).length;
  const surplus = [...ours.keys()].filter((id) => !theirs.has(id)).length;
  return missing + surplus;
}

async function readAgain(deps: Deps, installId: string, ticketId: string): Promise<void> {
  await deps.db.transaction(async (tx) => {
    await tx
      .update(pastTickets)
      .set({ readWhy: 'differs' })
      .where(and(eq(pastTickets.installId, installId), eq(pastTickets.ticketId, ticketId)));
    await deps.queue.enqueue(tx, 'read-comments', [{ installId, ticketId }]);
  });
}
