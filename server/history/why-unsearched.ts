import { eq } from 'drizzle-orm';
import type { ErasureWait } from '../contract/care.ts';
import { nameSearches } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';
import { histories } from '../db/history-schema.ts';
import { installs } from '../db/schema.ts';
import { unreadLists } from './unread-lists.ts';

/**
 * Why names of deleted people are not looked for yet in an account's tickets: all that there is has to be read first.
 *
 * @returns `undefined` where nothing keeps it
 */
export async function whyUnsearched(db: Db, installId: string): Promise<ErasureWait | undefined> {
  const [begun] = await db
    .select({ installId: nameSearches.installId })
    .from(nameSearches)
    .where(eq(nameSearches.installId, installId));
  if (begun) return undefined;
  const [unread] = await unreadLists(db, installId).limit(1);
  if (!unread) return undefined;
  const [account] = await db
    .select({ status: installs.status, pausedAt: histories.pausedAt })
    .from(installs)
    .leftJoin(histories, eq(histories.installId, installs.id))
    .where(eq(installs.id, installId));
  if (account?.status !== 'active') return 'disconnected';
  return account.pausedAt ? 'paused' : 'reading';
}
