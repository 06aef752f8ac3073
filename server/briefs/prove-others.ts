import { and, eq, inArray } from 'drizzle-orm';
import { tickets } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import type { Install } from '../installs/install.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { proveAccess } from './prove-access.ts';

const answerWithinMs = 6000;

/**
 * Of several tickets, those that whoever asks can open now, each proved as the ticket before them is. Zendesk is asked
 * once for each that was not proved lately, within the same limits; one it cannot be asked about is not proved.
 */
export async function proveOthers(
  deps: Deps,
  install: Install,
  claims: readonly { ticketId: string; newestEntryId: string }[],
): Promise<Set<string>> {
  if (claims.length === 0) return new Set();
  const signal = AbortSignal.timeout(answerWithinMs);
  const ids = claims.map(({ ticketId }) => ticketId);
  const rows = await deps.db
    .select()
    .from(tickets)
    .where(and(eq(tickets.installId, install.id), inArray(tickets.ticketId, ids)));
  const proved = await Promise.all(
    claims.map(async ({ ticketId, newestEntryId }) => {
      const row = rows.find((one) => one.ticketId === ticketId);
      const asked = proveAccess(deps, install, ticketId, row, newestEntryId, signal, false);
      const access = await asked.catch((failure: unknown) => {
        if (failure instanceof ZendeskError) return 'refused' as const;
        throw failure;
      });
      return access === 'held' || access === 'found' ? [ticketId] : [];
    }),
  );
  return new Set(proved.flat());
}
