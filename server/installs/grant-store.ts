import { and, eq, isNotNull, lt, sql } from 'drizzle-orm';
import { noteActivity } from '../activity/note-activity.ts';
import type { Deps } from '../deps.ts';
import { grants, installs } from '../db/schema.ts';
import type { Db } from '../db/connect.ts';
import type { FreshTokens } from '../zendesk/oauth.ts';

/** The tokens of an install, opened. */
export interface Grant {
  accessToken: string;
  /** `undefined`: Zendesk gave none, or refused the last one. */
  refreshToken: string | undefined;
  generation: number;
  expiresAt: Date;
  refreshedAt: Date;
}

/** How long a refresher may take; longer than all its tries together, so that two never overlap. */
const leaseSeconds = 75;

export async function readGrant(deps: Deps, installId: string): Promise<Grant | undefined> {
  const [row] = await deps.db.select().from(grants).where(eq(grants.installId, installId));
  return row && opened(deps, row);
}

/** The same, which nobody renews or replaces before the transaction ends; the account's own row is locked before. */
export async function lockGrant(
  deps: Pick<Deps, 'sealer'>,
  tx: Db,
  installId: string,
): Promise<Grant | undefined> {
  const [row] = await tx.select().from(grants).where(eq(grants.installId, installId)).for('update');
  return row && opened(deps, row);
}

function opened({ sealer }: Pick<Deps, 'sealer'>, row: typeof grants.$inferSelect): Grant {
  const { installId } = row;
  return {
    accessToken: sealer.open(row.accessTokenSealed, { installId, purpose: 'access-token' }),
    refreshToken: row.refreshTokenSealed
      ? sealer.open(row.refreshTokenSealed, { installId, purpose: 'refresh-token' })
      : undefined,
    generation: row.generation,
    expiresAt: row.expiresAt,
    refreshedAt: row.refreshedAt,
  };
}

/** Stores the tokens of a new consent in place of whatever was there. */
export async function saveGrant(
  deps: Deps,
  tx: Db,
  installId: string,
  tokens: FreshTokens,
): Promise<void> {
  const row = sealedRow(deps, installId, tokens);
  await tx
    .insert(grants)
    .values({ installId, generation: 1, ...row })
    .onConflictDoUpdate({
      target: grants.installId,
      set: {
        ...row,
        generation: sql`${grants.generation} + 1`,
        refreshingBy: null,
        refreshingUntil: null,
      },
    });
}

/**
 * Stores a refreshed pair, unless the grant has changed since it was read.
 *
 * @returns whether it was stored
 */
export async function replaceGrant(
  deps: Deps,
  installId: string,
  generation: number,
  tokens: FreshTokens,
): Promise<boolean> {
  const changed = await deps.db
    .update(grants)
    .set({
      ...sealedRow(deps, installId, tokens),
      generation: generation + 1,
      refreshingBy: null,
      refreshingUntil: null,
    })
    .where(and(eq(grants.installId, installId), eq(grants.generation, generation)))
    .returning({ id: grants.installId });
  return changed.length > 0;
}

/**
 * Makes the caller the one refresher of this generation, in one statement, so that among any number of
 * processes one wins. The time is the database's: processes' clocks differ.
 */
export async function takeRefreshLease(
  db: Db,
  installId: string,
  generation: number,
  refresher: string,
): Promise<boolean> {
  const taken = await db
    .update(grants)
    .set({
      refreshingBy: refresher,
      refreshingUntil: sql`now() + make_interval(secs => ${leaseSeconds})`,
    })
    .where(
      and(
        eq(grants.installId, installId),
        eq(grants.generation, generation),
        sql`(${grants.refreshingUntil} is null or ${grants.refreshingUntil} < now())`,
      ),
    )
    .returning({ id: grants.installId });
  return taken.length > 0;
}

export async function dropRefreshLease(
  db: Db,
  installId: string,
  refresher: string,
): Promise<void> {
  await db
    .update(grants)
    .set({ refreshingBy: null, refreshingUntil: null })
    .where(and(eq(grants.installId, installId), eq(grants.refreshingBy, refresher)));
}

/**
 * Zendesk refused this refresh token for good: forget it and say so on the install, unless somebody
 * connected again meanwhile.
 *
 * @param options.keepsToken what was refused is the OAuth client: once its secret is right, the token is
 */
export async function noteRefusedGrant(
  db: Db,
  installId: string,
  generation: number,
  at: Date,
  { keepsToken = false } = {},
): Promise<void> {
  await db.transaction(async (tx) => {
    // The account before its grant, as everybody else locks them.
    await tx
      .select({ id: installs.id })
      .from(installs)
      .where(eq(installs.id, installId))
      .for('no key update');
    const refused = await tx
      .update(grants)
      .set({
        ...(!keepsToken && { refreshTokenSealed: null }),
        ...{ refreshingBy: null, refreshingUntil: null },
      })
      .where(and(eq(grants.installId, installId), eq(grants.generation, generation)))
      .returning({ id: grants.installId });
    if (refused.length === 0) return;
    const lost = await tx
      .update(installs)
      .set({ status: 'reauthorization-required' })
      .where(and(eq(installs.id, installId), sql`${installs.status} in ('active', 'connecting')`))
      .returning({ id: installs.id });
    if (lost.length > 0) await noteActivity(tx, { installId, at, action: 'connection-lost' });
  });
}

/** From now on nobody uses the grant, or stores what it is just refreshed to: the client it was given to is replaced. */
export async function stopUsingGrant(tx: Db, installId: string, at: Date): Promise<void> {
  await tx
    .update(grants)
    .set({
      ...{ refreshTokenSealed: null, expiresAt: at, generation: sql`${grants.generation} + 1` },
      ...{ refreshingBy: null, refreshingUntil: null },
    })
    .where(eq(grants.installId, installId));
}

export async function deleteGrant(db: Db, installId: string): Promise<void> {
  await db.delete(grants).where(eq(grants.installId, installId));
}

/** Installs whose grant was last refreshed before `before` and can still be refreshed. */
export async function listIdleGrants(db: Db, before: Date): Promise<string[]> {
  const rows = await db
    .select({ installId: grants.installId })
    .from(grants)
    .where(and(lt(grants.refreshedAt, before), isNotNull(grants.refreshTokenSealed)));
  return rows.map((row) => row.installId);
}

function sealedRow(deps: Deps, installId: string, tokens: FreshTokens) {
  const now = deps.now();
  return {
    accessTokenSealed: deps.sealer.seal(tokens.accessToken, { installId, purpose: 'access-token' }),
    refreshTokenSealed: tokens.refreshToken
      ? deps.sealer.seal(tokens.refreshToken, { installId, purpose: 'refresh-token' })
      : null,
    scopes: tokens.scopes,
    expiresAt: new Date(now.getTime() + tokens.expiresInMs),
    refreshedAt: now,
  };
}
