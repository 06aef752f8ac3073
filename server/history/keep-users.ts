import { sql } from 'drizzle-orm';
import { pastUsers } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';
import { maskText } from '../masking/mask-text.ts';
import type { ExportedUser } from '../zendesk/people-exports.ts';

/** Stores who people are: the name that stands beside what they wrote, and nothing else that is personal. */
export async function keepUsers(tx: Db, installId: string, page: ExportedUser[]): Promise<void> {
  const newest = new Map<string, ExportedUser>();
  for (const user of page) {
    const known = newest.get(user.id);
    if (!known || known.updated_at <= user.updated_at) newest.set(user.id, user);
  }
  if (newest.size === 0) return;
  await tx
    .insert(pastUsers)
    .values(
      [...newest.values()].map((user) => ({
        installId,
        userId: user.id,
        name: user.name ? maskText(user.name) : null,
        role: user.role,
        organizationId: user.organization_id ?? null,
        createdAt: new Date(user.created_at),
        updatedAt: new Date(user.updated_at),
      })),
    )
    .onConflictDoUpdate({
      target: [pastUsers.installId, pastUsers.userId],
      set: {
        name: sql`excluded.name`,
        role: sql`excluded.role`,
        organizationId: sql`excluded.organization_id`,
        updatedAt: sql`excluded.updated_at`,
      },
      setWhere: sql`${pastUsers.updatedAt} <= excluded.updated_at`,
    });
}
