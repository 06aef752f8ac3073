import { and, eq, gt, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import { accountThings } from '../db/account-schema.ts';
import type { erasures } from '../db/care-schema.ts';
import type { Db } from '../db/connect.ts';
import { pastComments, pastTickets } from '../db/history-schema.ts';
import { tickets } from '../db/schema.ts';
import { addUp } from './add-up.ts';
import { countRewritten } from './count-rewritten.ts';
import type { Erasing } from './erase.ts';
import { peopleOf } from './subject.ts';

const peopleAtOnce = 500;
/** Each transaction holds its tickets for as long as it takes. */
const ticketsAtOnce = 50;

type Erasure = typeof erasures.$inferSelect;

/**
 * Takes away what is left of people: what they wrote in others' tickets, what was made of those, their names, and the
 * name of an organization. Done again it finds what was read late, and makes nothing anew that was made without them.
 */
export async function forgetPeople(
  deps: Erasing,
  erasure: Erasure,
  signal?: AbortSignal,
): Promise<void> {
  const { id, installId, kind, zendeskId, purged } = erasure;
  if (kind === 'ticket') return;
  // Added up last of all.
  const isAgain = (kind === 'organization' ? 'account_things' : 'past_users') in purged;
  let people = await peopleOf(deps.db, erasure, peopleAtOnce);
  while (people.length > 0) {
    await forgetWords(deps, erasure, { people, isAgain }, signal);
    if (signal?.aborted) return;
    const those = people;
    await deps.db.transaction(async (tx) => {
      const departed = await deps.departUsers(tx, deps.sealer, installId, those);
      const toForget = departed > 0 ? those.map((userId) => ({ installId, userId })) : [];
      await deps.queue.enqueue(tx, 'forget-user', toForget);
      await addUp(tx, id, { past_users: departed });
    });
    people = await peopleOf(deps.db, erasure, peopleAtOnce, those.at(-1));
  }
  if (kind === 'organization')
    await deps.db.transaction(async (tx) => {
      const named = await tx
        .update(accountThings)
        .set({ name: '', details: {} })
        .where(
          and(
            eq(accountThings.installId, installId),
            eq(accountThings.kind, 'organization'),
            eq(accountThings.zendeskId, zendeskId),
            ne(accountThings.name, ''),
          ),
        )
        .returning({ name: accountThings.name });
      await addUp(tx, id, { account_things: named.length });
    });
}

interface Theirs {
  people: string[];
  isAgain: boolean;
}

/** Everybody else's tickets they wrote in, whether their past is kept or only something that was made of them. */
async function forgetWords(
  deps: Erasing,
  { id, installId }: Erasure,
  theirs: Theirs,
  signal: AbortSignal | undefined,
): Promise<void> {
  let ids = await ticketsWith(deps.db, installId, theirs, '');
  while (ids.length > 0 && !signal?.aborted) {
    const page = ids;
    await deps.db.transaction(async (tx) => {
      const isOne = and(eq(pastTickets.installId, installId), inArray(pastTickets.ticketId, page));
      await tx
        .select({ ticketId: pastTickets.ticketId })
        .from(pastTickets)
        .where(isOne)
        .orderBy(pastTickets.ticketId)
        .for('update');
      const purged = await countRewritten(tx, installId, page);
      const gone = await tx
        .delete(pastComments)
        .where(
          and(
            eq(pastComments.installId, installId),
            inArray(pastComments.ticketId, page),
            inArray(pastComments.authorId, theirs.people),
          ),
        )
        .returning({ ticketId: pastComments.ticketId });
      await tx
        .update(pastTickets)
        .set({ needsIndex: true })
        .where(
          and(
            isOne,
            inArray(
              pastTickets.ticketId,
              gone.map(({ ticketId }) => ticketId),
            ),
          ),
        );
      await deps.reactions.ticketsRewritten(tx, installId, page);
      await deps.queue.enqueue(tx, 'index-tickets', [{ installId }]);
      await addUp(tx, id, { ...purged, past_comments: gone.length });
    });
    ids = await ticketsWith(deps.db, installId, theirs, page.at(-1) ?? '');
  }
}

/** A page of the tickets in which they wrote, or may be named in what was made of them. */
async function ticketsWith(
  db: Db,
  installId: string,
  { people, isAgain }: Theirs,
  after: string,
): Promise<string[]> {
  const wrote = await db
    .selectDistinct({ id: pastComments.ticketId })
    .from(pastComments)
    .where(
      and(
        eq(pastComments.installId, installId),
        inArray(pastComments.authorId, people),
        gt(pastComments.ticketId, after),
      ),
    )
    .orderBy(pastComments.ticketId)
    .limit(ticketsAtOnce);
  const isNamed = sql`${tickets.people} && ${`{${people.join(',')}}`}::text[]`;
  const mayBeNamed = and(isNull(tickets.people), gt(tickets.storedSeq, 0));
  // Whoever reads one anew leaves their words out, and notes them among its people all the same.
  const made = isAgain
    ? []
    : await db
        .select({ id: tickets.ticketId })
        .from(tickets)
        .where(
          and(
            eq(tickets.installId, installId),
            gt(tickets.ticketId, after),
            or(isNamed, mayBeNamed),
          ),
        )
        .orderBy(tickets.ticketId)
        .limit(ticketsAtOnce);
  const ids = new Set([...wrote, ...made].map((row) => row.id));
  return [...ids].sort().slice(0, ticketsAtOnce);
}
