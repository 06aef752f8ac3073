import { lt } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { events } from '../db/schema.ts';

/** Zendesk repeats a delivery within minutes and shows invocations for a week; a month is plenty. */
const keptMs = 30 * 24 * 3600_000;

export async function deleteOldEvents(db: Db, now: Date): Promise<void> {
  await db.delete(events).where(lt(events.receivedAt, new Date(now.getTime() - keptMs)));
}
