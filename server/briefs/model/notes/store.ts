import { and, eq, lt, notInArray } from 'drizzle-orm';
import type { Db } from '../../../db/connect.ts';
import { modelBriefs, modelNotes, type PartNotes } from '../../../db/models-schema.ts';
import type { WhichBrief } from '../store.ts';

const keptMs = 30 * 24 * 3600_000;

const areOf = ({ installId, ticketId, locale }: WhichBrief) =>
  and(
    eq(modelNotes.installId, installId),
    eq(modelNotes.ticketId, ticketId),
    eq(modelNotes.locale, locale),
  );

/** Notes on the parts of a ticket that were read before, by their hashes. */
export async function readNotes(
  db: Db,
  which: WhichBrief,
): Promise<ReadonlyMap<string, PartNotes>> {
  const rows = await db
    .select({ hash: modelNotes.hash, notes: modelNotes.notes })
    .from(modelNotes)
    .where(areOf(which));
  return new Map(rows.map(({ hash, notes }) => [hash, notes]));
}

/**
 * Keeps notes on a part, so that it need not be read again; nothing where words it rests on were taken away meanwhile,
 * or the brief it is for is gone.
 *
 * @param mayKeep asked in the transaction that keeps them
 */
export async function keepNotes(
  db: Db,
  which: WhichBrief,
  { hash, notes, now }: { hash: string; notes: PartNotes; now: Date },
  mayKeep: (tx: Db) => Promise<boolean>,
): Promise<void> {
  const { installId, ticketId, locale } = which;
  await db.transaction(async (tx) => {
    if (!(await mayKeep(tx))) return;
    const [brief] = await tx
      .select({ locale: modelBriefs.locale })
      .from(modelBriefs)
      .where(
        and(
          eq(modelBriefs.installId, installId),
          eq(modelBriefs.ticketId, ticketId),
          eq(modelBriefs.locale, locale),
        ),
      )
      .for('key share');
    if (!brief) return;
    const row = { installId, ticketId, locale, hash, notes, neededAt: now };
    await tx
      .insert(modelNotes)
      .values(row)
      .onConflictDoUpdate({
        target: [modelNotes.installId, modelNotes.ticketId, modelNotes.locale, modelNotes.hash],
        set: { notes, neededAt: now },
      });
  });
}

/** A brief was made of these parts: notes on what is no part of the ticket any more go. */
export async function keepOnlyNotes(
  db: Db,
  which: WhichBrief,
  hashes: string[],
  now: Date,
): Promise<void> {
  await db.delete(modelNotes).where(and(areOf(which), notInArray(modelNotes.hash, hashes)));
  await db.update(modelNotes).set({ neededAt: now }).where(areOf(which));
}

/** Another model reads from now on, or is shown other words. */
export async function forgetNotes(tx: Db, installId: string): Promise<void> {
  await tx.delete(modelNotes).where(eq(modelNotes.installId, installId));
}

/** Notes that no brief needed in a month. */
export async function deleteOldNotes(db: Db, now: Date): Promise<void> {
  await db.delete(modelNotes).where(lt(modelNotes.neededAt, new Date(now.getTime() - keptMs)));
}
