import { randomUUID } from 'node:crypto';
import { activities } from '../db/activity-schema.ts';
import type { Db } from '../db/connect.ts';

export type Activity = Omit<typeof activities.$inferInsert, 'id'>;

/** Notes what happened, in the transaction in which it did. No words of tickets belong here. */
export async function noteActivity(tx: Db, activity: Activity): Promise<void> {
  await tx.insert(activities).values({ id: randomUUID(), ...activity });
}
