import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { people } from '../db/people-schema.ts';

/** `not_found`: for whoever is limited to others there is no such account. */
export type WhyNot = 'read_only' | 'not_found';

/**
 * Looks whether somebody may connect an account, as they are now: what they might when they pressed Connect may have been
 * taken from them while they were at Zendesk. In a transaction nobody takes it from them before it ends.
 *
 * @returns `undefined` where they may
 */
export async function whyNotConnect(
  tx: Db,
  personId: string,
  installId: string,
): Promise<WhyNot | undefined> {
  const [person] = await tx
    .select({ role: people.role, accountIds: people.accountIds })
    .from(people)
    .where(and(eq(people.id, personId), isNull(people.removedAt)))
    .for('share');
  if (!person) return 'not_found';
  if (person.role !== 'admin') return 'read_only';
  return person.accountIds?.includes(installId) === false ? 'not_found' : undefined;
}
