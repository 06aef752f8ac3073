import { desc, max, sql } from 'drizzle-orm';
import { feedback } from '../db/agents-schema.ts';
import type { Db } from '../db/connect.ts';
import { recommendationFeedback } from '../db/recommendations-schema.ts';
import { replyFeedback } from '../db/replies-schema.ts';
import type { Disliked } from '../contract/quality.ts';
import { dislikedKey } from './disliked-key.ts';
import { within, type Whose } from './of-group.ts';
import { readXrays, xrayOf } from './read-xrays.ts';
import { downs, thumbsOf } from './thumbs-of.ts';

const most = 25;

interface Row extends Omit<Disliked, 'lastAt' | 'xray'> {
  lastAt: Date | null;
  writtenId: string | null;
  /** Missing where no model wrote it. */
  madeWith: string | null;
}

/** What agents gave most thumbs down since a day, the worst first. Ids only: no words of tickets. */
export async function findDisliked(db: Db, whose: Whose, since: Date): Promise<Disliked[]> {
  const rows = [
    ...(await briefs(db, whose, since)),
    ...(await finds(db, whose, since)),
    ...(await replies(db, whose, since)),
  ];
  const worst = rows
    .map(({ lastAt, ...row }) => ({ ...row, lastAt: lastAt?.toISOString() ?? '' }))
    .sort((a, b) => b.down - a.down || (a.lastAt < b.lastAt ? 1 : -1))
    .slice(0, most);
  const writtenIds = worst.flatMap(({ writtenId }) => writtenId ?? []);
  const kept = await readXrays(db, whose.installId, writtenIds);
  return worst.map(({ writtenId, madeWith, ...row }) => ({
    ...row,
    xray: xrayOf({ writtenId, madeWith }, kept),
  }));
}

async function briefs(db: Db, whose: Whose, since: Date): Promise<Row[]> {
  const { ticketId, version, writtenId, thumb, at } = feedback;
  const rows = await db
    .select({
      ...{ ticketId, version, writtenId, madeWith: max(feedback.madeWith) },
      ...thumbsOf(thumb, at),
    })
    .from(feedback)
    .where(within(db, whose, since, feedback))
    .groupBy(ticketId, version, writtenId)
    .having(sql`${downs(thumb)} > 0`)
    .orderBy(desc(downs(thumb)), desc(max(at)))
    .limit(most);
  return rows.map(({ version: of, ...row }) => {
    const which = { ticketId: row.ticketId, version: of, writtenId: row.writtenId ?? undefined };
    return { kind: 'brief', key: dislikedKey({ kind: 'brief', ...which }), ...row };
  });
}

async function finds(db: Db, whose: Whose, since: Date): Promise<Row[]> {
  const { ticketId, kind, foundId, thumb, at } = recommendationFeedback;
  const rows = await db
    .select({ ticketId, of: kind, foundId, ...thumbsOf(thumb, at) })
    .from(recommendationFeedback)
    .where(within(db, whose, since, recommendationFeedback))
    .groupBy(ticketId, kind, foundId)
    .having(sql`${downs(thumb)} > 0`)
    .orderBy(desc(downs(thumb)), desc(max(at)))
    .limit(most);
  return rows.map(({ of, foundId: id, ...row }) => {
    const found = { kind: of, id };
    const key = dislikedKey({ kind: 'recommendation', ticketId: row.ticketId, found });
    return { kind: 'recommendation', key, found, ...row, writtenId: null, madeWith: null };
  });
}

async function replies(db: Db, whose: Whose, since: Date): Promise<Row[]> {
  const { ticketId, replyId, thumb, at } = replyFeedback;
  const rows = await db
    .select({
      ...{ ticketId, writtenId: replyId, madeWith: max(replyFeedback.madeWith) },
      ...thumbsOf(thumb, at),
    })
    .from(replyFeedback)
    .where(within(db, whose, since, replyFeedback))
    .groupBy(ticketId, replyId)
    .having(sql`${downs(thumb)} > 0`)
    .orderBy(desc(downs(thumb)), desc(max(at)))
    .limit(most);
  return rows.map((row) => {
    const which = { ticketId: row.ticketId, replyId: row.writtenId };
    return { kind: 'reply', key: dislikedKey({ kind: 'reply', ...which }), ...row };
  });
}
