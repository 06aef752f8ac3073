import { eq } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { histories } from '../db/history-schema.ts';

/** Whether Zendesk is to tell this account's changes as they happen: unless an admin chose to look every few hours. */
export async function wantsWebhooks(db: Db, installId: string): Promise<boolean> {
  const [history] = await db
    .select({ options: histories.options })
    .from(histories)
    .where(eq(histories.installId, installId));
  return (history?.options.everyHours ?? null) === null;
}
