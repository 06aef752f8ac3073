import { and, eq, inArray, sql } from 'drizzle-orm';
import { pgSchema, text, timestamp } from 'drizzle-orm/pg-core';
import type { Db } from '../db/connect.ts';

/** What of the queue's own table we touch. */
const waiting = pgSchema('pgboss').table('job', {
  name: text('name').notNull(),
  singletonKey: text('singleton_key'),
  state: text('state').notNull(),
  startAfter: timestamp('start_after', { withTimezone: true }).notNull(),
});

/**
 * Lets work of a kind begin now that waits for its time: for a pause that Zendesk asked for, or for its next try.
 *
 * @param keys what the work is about, as the catalogue says
 */
export async function hastenJobs(db: Db, name: string, keys: readonly string[]): Promise<void> {
  await db
    .update(waiting)
    .set({ startAfter: sql`now()` })
    .where(
      and(
        eq(waiting.name, name),
        inArray(waiting.singletonKey, [...keys]),
        sql`${waiting.state} in ('created', 'retry')`,
        sql`${waiting.startAfter} > now()`,
      ),
    );
}
