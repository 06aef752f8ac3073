import { and, eq, gt, isNull, lt } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { oauthRequests } from '../db/connecting-schema.ts';

export type OAuthRequest = typeof oauthRequests.$inferSelect;

/** A consent must come back within this time; Zendesk's page does not time out by itself. */
const requestLifeMs = 10 * 60_000;

export async function insertOAuthRequest(
  db: Db,
  row: typeof oauthRequests.$inferInsert,
): Promise<void> {
  await db.insert(oauthRequests).values(row);
}

/** Gives a begun request its state and verifier, once. @returns `undefined` when it is unknown, another session's, old or sent already */
export async function armOAuthRequest(
  db: Db,
  where: { id: string; sessionId: string; now: Date },
  secrets: { stateHash: string; verifierSealed: string },
): Promise<OAuthRequest | undefined> {
  const [row] = await db
    .update(oauthRequests)
    .set(secrets)
    .where(
      and(
        eq(oauthRequests.id, where.id),
        eq(oauthRequests.sessionId, where.sessionId),
        isNull(oauthRequests.stateHash),
        gt(oauthRequests.createdAt, new Date(where.now.getTime() - requestLifeMs)),
      ),
    )
    .returning();
  return row;
}

/** Uses up the request with this state in one statement, so that two callbacks cannot both have it. */
export async function useOAuthRequest(
  db: Db,
  where: { stateHash: string; sessionId: string; now: Date },
): Promise<OAuthRequest | undefined> {
  const [row] = await db
    .update(oauthRequests)
    .set({ usedAt: where.now })
    .where(
      and(
        eq(oauthRequests.stateHash, where.stateHash),
        eq(oauthRequests.sessionId, where.sessionId),
        isNull(oauthRequests.usedAt),
        gt(oauthRequests.createdAt, new Date(where.now.getTime() - requestLifeMs)),
      ),
    )
    .returning();
  return row;
}

export async function deleteOldOAuthRequests(db: Db, now: Date): Promise<void> {
  await db
    .delete(oauthRequests)
    .where(lt(oauthRequests.createdAt, new Date(now.getTime() - 24 * 3600_000)));
}
