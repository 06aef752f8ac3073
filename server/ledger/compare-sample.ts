import { and, eq, gt, isNull } from 'drizzle-orm';
import { dayOf } from '../calls/day-of.ts';
import { readFreeCalls } from '../calls/read-free-calls.ts';
import type { Db } from '../db/connect.ts';
import { ledgerSamples, pastComments, pastTickets } from '../db/history-schema.ts';
import type { Deps } from '../deps.ts';
import { canReadTickets } from '../installs/install.ts';
import { readInstall } from '../installs/store.ts';
import { lookAtTicket, type Comments } from './look-at-ticket.ts';
import { noteSample, type Compared } from './note-sample.ts';
import { sampleSize, samplesInHour } from './sample-size.ts';

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
  if (!install || !canReadTickets(install)) return;
  const left = before ?? samplesInHour(await deps.db.$count(pastTickets, isComparable(installId)));
  const free = await readFreeCalls(deps.db, { installId, bucket: 'account' }, deps.now());
  const size = sampleSize({ free, left, isFirst: before === undefined });
  const tickets = await nextTickets(deps.db, installId, size);
  let done = 0;
  for (const [index, { id }] of tickets.entries()) {
    const theirs = await lookAtTicket(deps, install, id, { isFirst: index === 0, signal });
    if (theirs === 'has to wait') break;
    const found =
      theirs === 'passed' ? undefined : compare(await stored(deps.db, installId, id), theirs);
    if (found && found.differences > 0) await readAgain(deps, installId, id);
    await noteSample(deps, installId, id, found);
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
  if (isRoundOver) await noteSample(deps, installId, '');
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

async function stored(db: Db, installId: string, ticketId: string): Promise<Comments> {
  const rows = await db
    .select({
      id: pastComments.commentId,
      public: pastComments.public,
      text: pastComments.text,
      createdAt: pastComments.createdAt,
    })
    .from(pastComments)
    .where(and(eq(pastComments.installId, installId), eq(pastComments.ticketId, ticketId)));
  return new Map(rows.map((row) => [row.id, { ...row, day: dayOf(row.createdAt) }]));
}

function compare(ours: Comments, theirs: Comments): Compared {
  const days: Compared['days'] = new Map();
  for (const [id, their] of theirs) {
    const our = ours.get(id);
    const isSame = our?.text === their.text && our.public === their.public;
    const { comments = 0, agreeing = 0 } = days.get(their.day) ?? {};
    days.set(their.day, { comments: comments + 1, agreeing: agreeing + (isSame ? 1 : 0) });
  }
  const sum = (of: 'comments' | 'agreeing') =>
    [...days.values()].reduce((all, day) => all + day[of], 0);
  const surplus = [...ours.keys()].filter((id) => !theirs.has(id)).length;
  return {
    days,
    comments: sum('comments'),
    differences: sum('comments') - sum('agreeing') + surplus,
  };
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
