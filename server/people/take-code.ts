import { eq } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { people } from '../db/people-schema.ts';
import type { SealContext } from '../db/seal.ts';
import type { Deps } from '../deps.ts';
import { stepOfCode } from './one-time-code.ts';
import { hashToken } from './tokens.ts';

/** A person's secret opens for that person only. */
export const codeSeal = (personId: string): SealContext => ({
  installId: personId,
  purpose: 'one-time-codes',
});

/**
 * Takes a one-time code, or a recovery code, of a person: each is good once, also when it is told twice at the same
 * time.
 *
 * @returns whether it was good
 */
export async function takeCode(
  { sealer, now }: Pick<Deps, 'sealer' | 'now'>,
  tx: Db,
  personId: string,
  code: string,
): Promise<boolean> {
  const [row] = await tx.select().from(people).where(eq(people.id, personId)).for('update');
  if (!row?.totpSealed) return false;
  const secret = sealer.open(row.totpSealed, codeSeal(personId));
  const step = stepOfCode(secret, code, now(), row.totpLastStep ?? undefined);
  if (step !== undefined) {
    await tx.update(people).set({ totpLastStep: step }).where(eq(people.id, personId));
    return true;
  }
  const hash = hashOfRecovery(code);
  const hashes = row.recoveryHashes ?? [];
  // What is compared are hashes of 80 random bits: their timing tells nothing.
  if (!hashes.includes(hash)) return false;
  const recoveryHashes = hashes.filter((one) => one !== hash);
  await tx.update(people).set({ recoveryHashes }).where(eq(people.id, personId));
  return true;
}

/** However it was typed. */
export function hashOfRecovery(code: string): string {
  return hashToken(`recovery ${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`);
}
