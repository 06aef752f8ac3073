import { and, eq, inArray, ne } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { ticketTopics } from '../db/topics-schema.ts';
import type { Delivery } from './store-deliveries.ts';

/** Later, somebody else may have set the same again. */
const echoMs = 10 * 60_000;

/**
 * Deliveries without those that tell of what we wrote ourselves: a topic field that now says what we set it to, and the
 * tag that comes with it. They start nothing (CL-18). Written or about to be: an event may come before the answer does.
 */
export async function withoutEchoes(tx: Db, fresh: Delivery[]): Promise<Delivery[]> {
  const settings = fresh.filter(({ event }) => event.setting);
  const echoes = new Set<Delivery>();
  for (const installId of new Set(settings.map((one) => one.installId))) {
    const own = settings.filter((one) => one.installId === installId);
    const ids = own.flatMap(({ event }) => event.ticketIds);
    const written = await tx
      .select()
      .from(ticketTopics)
      .where(
        and(
          eq(ticketTopics.installId, installId),
          inArray(ticketTopics.ticketId, ids),
          ne(ticketTopics.writeState, 'not-written'),
        ),
      );
    for (const one of own) {
      if (written.some((row) => isEcho(one, row))) echoes.add(one);
    }
  }
  return fresh.filter((one) => !echoes.has(one));
}

function isEcho(
  { event, receivedAt }: Delivery,
  { ticketId, fieldId, writeValue, writeAt }: typeof ticketTopics.$inferSelect,
): boolean {
  const { setting } = event;
  if (!setting || !writeAt || !event.ticketIds.includes(ticketId)) return false;
  const isField = setting.fieldId === undefined || setting.fieldId === fieldId;
  const since = receivedAt.getTime() - writeAt.getTime();
  return isField && setting.value === writeValue && Math.abs(since) < echoMs;
}
