import { and, count, desc, eq, gt, isNotNull, ne, sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { dropdownFields, installs } from '../db/schema.ts';
import { corpora } from '../db/search-schema.ts';
import { ticketTopics, topicClassifiers, topicSettings } from '../db/topics-schema.ts';
import type { Deps } from '../deps.ts';
import { isForSql } from '../installs/is-for.ts';
import { wantTraining } from './want-training.ts';

/** Agents find a new option in Zendesk at once; here it is offered within the hour, or at once when an admin asks. */
const refreshMs = 60 * 60_000;
/** While the account's past is being read there is ever more to learn from; training takes this share of the time. */
const shareOfTime = 1 / 20;
const leastPauseMs = 60_000;
const growth = 1.2;
const leastGrowth = 20;
/** Words that were taken away in Zendesk are not used a day longer. */
const wordsGoneMs = 60 * 60_000;
const dailyMs = 24 * 60 * 60_000;
/** Decided since the last training, this share of what it knew is worth another one. */
const muchShare = 0.02;
const leastNews = 5;

/**
 * Asks for what topics need by and by: the options of the field, hourly; a training when there are many more tickets to
 * learn from than there were, and daily where enough was decided since.
 */
export async function pollTopics(deps: Pick<Deps, 'db' | 'queue' | 'now'>): Promise<void> {
  const { db, queue, now } = deps;
  const at = now();
  const on = await db
    .select({
      installId: topicSettings.installId,
      fieldId: topicSettings.fieldId,
      wordsGoneAt: topicSettings.wordsGoneAt,
    })
    .from(topicSettings)
    .innerJoin(installs, eq(installs.id, topicSettings.installId))
    .where(
      and(isForSql('helpdesk'), ne(topicSettings.mode, 'off'), isNotNull(topicSettings.fieldId)),
    );
  for (const { installId, fieldId, wordsGoneAt } of on) {
    if (fieldId === null) continue;
    if (await areFieldsOld(db, installId, new Date(at.getTime() - refreshMs))) {
      await queue.enqueue(db, 'refresh-fields', [{ installId }]);
    }
    if (await isWorthTraining(db, installId, fieldId, { at, wordsGone: wordsGoneAt !== null })) {
      await db.transaction((tx) => wantTraining(deps, tx, installId));
    }
  }
}

async function areFieldsOld(db: Db, installId: string, before: Date): Promise<boolean> {
  const [newest] = await db
    .select({ readAt: dropdownFields.readAt })
    .from(dropdownFields)
    .where(eq(dropdownFields.installId, installId))
    .orderBy(desc(dropdownFields.readAt))
    .limit(1);
  return !newest || newest.readAt < before;
}

async function isWorthTraining(
  db: Db,
  installId: string,
  fieldId: string,
  { at, wordsGone }: { at: Date; wordsGone: boolean },
): Promise<boolean> {
  const [last] = await db
    .select({
      trainedAt: topicClassifiers.trainedAt,
      examples: topicClassifiers.examples,
      outOf: topicClassifiers.outOf,
      tookMs: topicClassifiers.tookMs,
      isKept: sql<boolean>`${topicClassifiers.packed} is not null`,
    })
    .from(topicClassifiers)
    .where(and(eq(topicClassifiers.installId, installId), eq(topicClassifiers.fieldId, fieldId)))
    .orderBy(desc(topicClassifiers.version))
    .limit(1);
  const since = last ? at.getTime() - last.trainedAt.getTime() : 0;
  if (!last || since < Math.max(leastPauseMs, last.tookMs / shareOfTime)) return false;
  if (!last.isKept) return true;
  if (wordsGone && since >= wordsGoneMs) return true;
  if ((await countSolved(db, installId)) > last.outOf * growth + leastGrowth) return true;
  if (since < dailyMs) return false;
  const [news] = await db
    .select({ count: count() })
    .from(ticketTopics)
    .where(and(eq(ticketTopics.installId, installId), gt(ticketTopics.lessonAt, last.trainedAt)));
  return (news?.count ?? 0) >= Math.max(leastNews, last.examples * muchShare);
}

/** How many solved tickets can be found of an account's past. */
export async function countSolved(db: Db, installId: string): Promise<number> {
  const [row] = await db
    .select({ documents: sql<number>`${corpora.documents}` })
    .from(corpora)
    .where(and(eq(corpora.installId, installId), eq(corpora.kind, 'ticket')));
  return row?.documents ?? 0;
}
