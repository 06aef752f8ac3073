import { eq } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { histories } from '../db/history-schema.ts';
import { installs } from '../db/schema.ts';
import { isFor } from './is-for.ts';

/**
 * Whether Zendesk is to tell this account's changes as they happen: for a helpdesk, unless an admin chose to look every
 * few hours.
 */
export async function wantsWebhooks(db: Db, installId: string): Promise<boolean> {
  const [found] = await db
    .select({ purposes: installs.purposes, options: histories.options })
    .from(installs)
    .leftJoin(histories, eq(histories.installId, installs.id))
    .where(eq(installs.id, installId));
  return found !== undefined && isFor(found, 'helpdesk') && !found.options?.everyHours;
}
