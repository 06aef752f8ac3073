import { eq } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { grants } from '../db/schema.ts';

/** Whether the admin's consent lets us write to tickets: it is asked for only where topics are to be set by themselves. */
export async function mayWriteTickets(db: Db, installId: string): Promise<boolean> {
  const [row] = await db
    .select({ scopes: grants.scopes })
    .from(grants)
    .where(eq(grants.installId, installId));
  return row?.scopes.some((scope) => scope === 'tickets:write' || scope === 'write') ?? false;
}
