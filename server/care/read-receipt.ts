import { and, eq } from 'drizzle-orm';
import type { Receipt } from '../contract/care.ts';
import { erasures } from '../db/care-schema.ts';
import type { Deps } from '../deps.ts';
import { AppError, notFound } from '../errors.ts';
import { receiptOf } from './receipt-of.ts';

/** The receipt of a deletion. @throws AppError `not_found`; `conflict` while it is not done */
export async function readReceipt(
  { db, sealer }: Pick<Deps, 'db' | 'sealer'>,
  installId: string,
  erasureId: string,
): Promise<Receipt> {
  const [row] = await db
    .select()
    .from(erasures)
    .where(and(eq(erasures.installId, installId), eq(erasures.id, erasureId)));
  if (!row) throw notFound();
  const { finishedAt } = row;
  if (!finishedAt) throw new AppError('conflict', 'deletion_running');
  return receiptOf(sealer, { ...row, finishedAt });
}
