import { and, eq } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { ticketTopics } from '../db/topics-schema.ts';
import { readOptions } from './keep-options.ts';
import { readTopicSettings } from './settings-store.ts';

/**
 * How probable each option is for a ticket, as the classifier judged it, by all values that tickets with this option
 * are labelled with.
 *
 * @returns `undefined` where it was not judged, or topics are off: the nearest tickets tell then
 */
export async function topicChances(
  db: Db,
  installId: string,
  ticketId: string,
): Promise<ReadonlyMap<string, number> | undefined> {
  const { mode, fieldId } = await readTopicSettings(db, installId);
  if (mode === 'off' || !fieldId) return undefined;
  const [row] = await db
    .select({ ranked: ticketTopics.ranked })
    .from(ticketTopics)
    .where(
      and(
        eq(ticketTopics.installId, installId),
        eq(ticketTopics.ticketId, ticketId),
        eq(ticketTopics.fieldId, fieldId),
      ),
    );
  if (!row?.ranked || row.ranked.length === 0) return undefined;
  const options = await readOptions(db, installId, fieldId);
  const formerOf = new Map(options.map(({ value, formerValues }) => [value, formerValues]));
  return new Map(
    row.ranked.flatMap(({ value, confidence }) =>
      [value, ...(formerOf.get(value) ?? [])].map((label): [string, number] => [label, confidence]),
    ),
  );
}
