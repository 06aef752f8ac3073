import { and, eq, isNull, or } from 'drizzle-orm';
import { noteActivity } from '../activity/note-activity.ts';
import type { Db } from '../db/connect.ts';
import { tickets } from '../db/schema.ts';
import { ticketTopics, type TopicRanked } from '../db/topics-schema.ts';
import type { Deps } from '../deps.ts';

export interface Assignment {
  ticketId: string;
  fieldId: string;
  choice: TopicRanked;
  /** Of the classifier. */
  version: number;
}

/**
 * Notes what is about to be written. @returns false when something was written to this ticket before, or was decided
 * not to be
 */
export async function intendWrite(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  installId: string,
  { ticketId, choice }: Assignment,
): Promise<boolean> {
  const intended = await db
    .update(ticketTopics)
    .set({
      writeState: 'intended',
      writeValue: choice.value,
      writeConfidence: choice.confidence,
      writeAt: now(),
    })
    .where(
      and(
        eq(ticketTopics.installId, installId),
        eq(ticketTopics.ticketId, ticketId),
        // A try that was interrupted goes on with what it meant to write.
        or(
          isNull(ticketTopics.writeState),
          and(eq(ticketTopics.writeState, 'intended'), eq(ticketTopics.writeValue, choice.value)),
        ),
      ),
    )
    .returning({ ticketId: ticketTopics.ticketId });
  return intended.length > 0;
}

/**
 * Notes what became of it, once, and in the activity log.
 *
 * @param code why nothing was written; `undefined` when it was
 * @param current what the field says instead, where it does
 */
export async function settleWrite(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  installId: string,
  { ticketId, choice, version }: Assignment,
  code: string | undefined,
  current?: string,
): Promise<void> {
  const at = now();
  await db.transaction(async (tx) => {
    const settled = await tx
      .update(ticketTopics)
      .set(
        code === undefined
          ? { writeState: 'written', writeCode: null, writeAt: at, current: choice.value }
          : {
              writeState: 'not-written',
              writeCode: code,
              ...(current !== undefined && { current }),
            },
      )
      .where(
        and(
          eq(ticketTopics.installId, installId),
          eq(ticketTopics.ticketId, ticketId),
          eq(ticketTopics.writeState, 'intended'),
        ),
      )
      .returning({ ticketId: ticketTopics.ticketId });
    if (settled.length === 0) return;
    await noteActivity(tx, {
      installId,
      at,
      action: code === undefined ? 'topic-written' : 'topic-not-written',
      ticketId,
      code: code ?? null,
      value: choice.value,
      confidence: choice.confidence,
      version,
      details: { because: choice.because },
    });
  });
}

/** So that the sidebar does not take our own write for news. */
export async function noteStamp(db: Db, installId: string, ticketId: string, updatedAt: string) {
  await db
    .update(tickets)
    .set({ zendeskUpdatedAt: new Date(updatedAt) })
    .where(and(eq(tickets.installId, installId), eq(tickets.ticketId, ticketId)));
}
