import { and, desc, eq, inArray, isNull, or } from 'drizzle-orm';
import type { ConnectStep, InstallStatus } from '../contract/install.ts';
import type { Subdomain } from '../contract/subdomain.ts';
import type { Db } from '../db/connect.ts';
import { connectSteps } from '../db/connecting-schema.ts';
import { installs } from '../db/schema.ts';
import type { Install } from './install.ts';

/** @returns `undefined` when there is no such install */
export async function readInstall(db: Db, installId: string): Promise<Install | undefined> {
  const [row] = await db.select().from(installs).where(eq(installs.id, installId));
  return row;
}

/** Every install, the newest first (L-05). */
export async function listInstalls(db: Db): Promise<Install[]> {
  return db.select().from(installs).orderBy(desc(installs.createdAt), installs.id);
}

export async function insertInstall(db: Db, row: typeof installs.$inferInsert): Promise<void> {
  await db.insert(installs).values(row);
}

export async function changeInstall(
  db: Db,
  installId: string,
  changes: Partial<typeof installs.$inferInsert>,
): Promise<void> {
  await db.update(installs).set(changes).where(eq(installs.id, installId));
}

/** Sets the status only if it is one of `from`. @returns whether it was */
export async function moveStatus(
  db: Db,
  installId: string,
  from: InstallStatus[],
  to: InstallStatus,
): Promise<boolean> {
  const moved = await db
    .update(installs)
    .set({ status: to })
    .where(and(eq(installs.id, installId), inArray(installs.status, from)))
    .returning({ id: installs.id });
  return moved.length > 0;
}

/**
 * Binds an install to its Zendesk account, for good: its tickets must never be mixed with another's.
 *
 * @returns false when it is bound to another one
 */
export async function bindSubdomain(
  db: Db,
  installId: string,
  subdomain: Subdomain,
): Promise<boolean> {
  const bound = await db
    .update(installs)
    .set({ subdomain, status: 'connecting' })
    .where(
      and(
        eq(installs.id, installId),
        or(isNull(installs.subdomain), eq(installs.subdomain, subdomain)),
      ),
    )
    .returning({ id: installs.id });
  return bound.length > 0;
}

/** Deletes the install; all its rows go with it. */
export async function removeInstall(db: Db, installId: string): Promise<void> {
  await db.delete(installs).where(eq(installs.id, installId));
}

/** How a step stands, and what is said beside it. */
export type StepRow = Pick<ConnectStep, 'name' | 'state' | 'code' | 'params' | 'message'>;

/** Notes how a step of connecting stands. */
export async function noteStep(
  db: Db,
  installId: string,
  { name, state, code, params, message }: StepRow,
  at: Date,
): Promise<void> {
  const said = { code: code ?? null, params: params ?? null, message: message ?? null };
  const row = { state, ...said, at };
  await db
    .insert(connectSteps)
    .values({ installId, name, ...row })
    .onConflictDoUpdate({ target: [connectSteps.installId, connectSteps.name], set: row });
}

/** The steps of these installs, in no order. */
export async function listSteps(
  db: Db,
  installIds: string[],
): Promise<(typeof connectSteps.$inferSelect)[]> {
  return db.select().from(connectSteps).where(inArray(connectSteps.installId, installIds));
}

export async function clearSteps(db: Db, installId: string): Promise<void> {
  await db.delete(connectSteps).where(eq(connectSteps.installId, installId));
}
