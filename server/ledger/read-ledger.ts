import {
  and,
  count,
  countDistinct,
  eq,
  gte,
  isNotNull,
  isNull,
  like,
  lt,
  ne,
  or,
  sql,
} from 'drizzle-orm';
import { dayOf } from '../calls/day-of.ts';
import type { LedgerDay, LedgerView } from '../contract/history-view.ts';
import { accountThings, pastArticles, pastUsers } from '../db/account-schema.ts';
import { readPass } from '../db/article-pass.ts';
import type { Db } from '../db/connect.ts';
import {
  histories,
  ledgerCounts,
  ledgerSamples,
  pastComments,
  pastTickets,
  streams,
} from '../db/history-schema.ts';
import { firstWholeDay } from './days.ts';
import { readSingleReads } from './read-single-reads.ts';

/**
 * For each kind and day: how many Zendesk says there are, how many are stored and how many left out, and why. What is
 * in neither is missing.
 *
 * @param window days of creation, both included; articles, people and organizations come as of their last count
 * @returns newest day first
 */
export async function readLedger(
  db: Db,
  installId: string,
  window: { from: Date; to: Date },
): Promise<LedgerView> {
  const days = [
    ...(await ticketDays(db, installId, window)),
    ...(await commentDays(db, installId, window)),
    ...(await totals(db, installId)),
  ].sort((a, b) => b.day.localeCompare(a.day));
  const [sample] = await db
    .select()
    .from(ledgerSamples)
    .where(eq(ledgerSamples.installId, installId));
  const { tickets = 0, comments = 0, differences = 0, at } = sample ?? {};
  return {
    days,
    sample: { tickets, comments, differences, at: at?.toISOString() },
    singleReads: await readSingleReads(db, installId),
  };
}

const utcDay = (column: unknown) =>
  sql<string>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD')`;

async function ticketDays(
  db: Db,
  installId: string,
  { from, to }: { from: Date; to: Date },
): Promise<LedgerDay[]> {
  const day = utcDay(pastTickets.createdAt);
  const rows = await db
    .select({ day, leftOut: pastTickets.leftOut, count: count() })
    .from(pastTickets)
    .where(
      and(
        eq(pastTickets.installId, installId),
        gte(pastTickets.createdAt, from),
        lt(pastTickets.createdAt, endOf(to)),
        // Zendesk does not count what is deleted.
        or(isNull(pastTickets.leftOut), ne(pastTickets.leftOut, 'deleted')),
      ),
    )
    .groupBy(day, pastTickets.leftOut);
  const [history] = await db
    .select({ windowFrom: histories.windowFrom })
    .from(histories)
    .where(eq(histories.installId, installId));
  // What was counted of days before the window, or of the one that it cuts in two, says nothing of what is missing.
  const first = history?.windowFrom ? firstWholeDay(history.windowFrom) : from;
  const counts = await db
    .select()
    .from(ledgerCounts)
    .where(
      and(
        eq(ledgerCounts.installId, installId),
        eq(ledgerCounts.kind, 'tickets'),
        gte(ledgerCounts.day, dayOf(first > from ? first : from)),
        lt(ledgerCounts.day, dayOf(endOf(to))),
      ),
    );
  const days = new Set([...rows.map((row) => row.day), ...counts.map((row) => row.day)]);
  return [...days].map((each) => {
    const own = rows.filter((row) => row.day === each);
    const counted = counts.find((row) => row.day === each);
    return {
      day: each,
      kind: 'tickets' as const,
      inZendesk: counted?.inZendesk,
      stored: own.find((row) => row.leftOut === null)?.count ?? 0,
      leftOut: own.flatMap(({ leftOut, count: some }) =>
        leftOut === null ? [] : [{ why: leftOut, count: some }],
      ),
      countedAt: counted?.countedAt.toISOString(),
    };
  });
}

async function commentDays(
  db: Db,
  installId: string,
  { from, to }: { from: Date; to: Date },
): Promise<LedgerDay[]> {
  const day = utcDay(pastComments.createdAt);
  const rows = await db
    .select({ day, stored: count() })
    .from(pastComments)
    .where(
      and(
        eq(pastComments.installId, installId),
        gte(pastComments.createdAt, from),
        lt(pastComments.createdAt, endOf(to)),
      ),
    )
    .groupBy(day);
  return rows.map((row) => ({ ...row, kind: 'comments' as const, leftOut: [] }));
}

async function totals(db: Db, installId: string): Promise<LedgerDay[]> {
  const counts = await db
    .selectDistinctOn([ledgerCounts.kind])
    .from(ledgerCounts)
    .where(and(eq(ledgerCounts.installId, installId), ne(ledgerCounts.kind, 'tickets')))
    .orderBy(ledgerCounts.kind, sql`${ledgerCounts.day} desc`);
  const [articles] = await db
    .select({ count: countDistinct(sql`(${pastArticles.articleId}, ${pastArticles.locale})`) })
    .from(pastArticles)
    .where(eq(pastArticles.installId, installId));
  const stored: Record<string, number> = {
    articles: articles?.count ?? 0,
    users: await db.$count(
      pastUsers,
      and(eq(pastUsers.installId, installId), isNotNull(pastUsers.name)),
    ),
    organizations: await db.$count(
      accountThings,
      and(eq(accountThings.installId, installId), eq(accountThings.kind, 'organization')),
    ),
  };
  const listed = await listedArticles(db, installId, stored['articles'] ?? 0);
  return [...(listed ? [listed] : []), ...counts.map(totalOf)];

  function totalOf({
    kind,
    day,
    inZendesk,
    countedAt,
  }: typeof ledgerCounts.$inferSelect): LedgerDay {
    const own = stored[kind] ?? 0;
    return { day, kind, inZendesk, stored: own, leftOut: [], countedAt: countedAt.toISOString() };
  }
}

/** How many articles the last whole listings of all help centres had; drafts are left out. */
async function listedArticles(
  db: Db,
  installId: string,
  stored: number,
): Promise<LedgerDay | undefined> {
  const rows = await db
    .select({ position: streams.position, at: streams.caughtUpAt })
    .from(streams)
    .where(and(eq(streams.installId, installId), like(streams.name, 'articles:%')));
  if (rows.length === 0) return undefined;
  let [published, drafts, unreadable, countedAt] = [0, 0, 0, new Date(0)];
  for (const { at, position } of rows) {
    const pass = readPass(position ?? undefined);
    // A help centre whose listing is under way has not been counted yet.
    if (!at || !pass || pass.at < pass.locales.length) return undefined;
    published += pass.published;
    drafts += pass.drafts;
    unreadable += pass.unreadable;
    if (at > countedAt) countedAt = at;
  }
  return {
    day: dayOf(countedAt),
    kind: 'articles',
    inZendesk: published + drafts + unreadable,
    stored,
    leftOut: [
      { why: 'draft', count: drafts },
      // Some of them are stored as they were before.
      { why: 'unreadable', count: Math.min(unreadable, published + unreadable - stored) },
    ].filter(({ count: some }) => some > 0),
    countedAt: countedAt.toISOString(),
  };
}

function endOf(to: Date): Date {
  return new Date(Date.parse(`${dayOf(to)}T00:00:00Z`) + 24 * 3600_000);
}
