import { and, eq, exists, inArray, isNull, notExists, sql } from 'drizzle-orm';
import { nameSearches, pastUsers } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';
import type { Deps } from '../deps.ts';
import { departedNames, readDeparted, type DepartedNames } from '../masking/departed-names.ts';
import { noteDeparture } from '../masking/departures.ts';
import { decideNames, keepDecided } from './decide-names.ts';
import { maskKeptTicket } from './mask-kept-ticket.ts';
import type { Reactions } from './reactions.ts';
import { readTexts } from './read-texts.ts';
import { unreadLists } from './unread-lists.ts';

const peopleAtOnce = 500;
/** Each transaction holds the tickets in which somebody is named for as long as it takes. */
const ticketsAtOnce = 50;
const longestMs = 30_000;

/**
 * Looks for the names of deleted people in tickets they had no part in, and takes them out: of what is kept of their
 * past, and by making anew what was made of them. A page of tickets in a transaction with how far it came: killed at
 * any moment, it goes on there. Whoever is deleted meanwhile is looked for afterwards.
 */
export async function searchNames(
  deps: Deps & { reactions: Reactions },
  { installId }: { installId: string },
  signal?: AbortSignal,
): Promise<void> {
  const until = Date.now() + longestMs;
  const search = (await readSearch(deps.db, installId)) ?? (await beginSearch(deps, installId));
  if (!search) return;
  const known = await readDeparted(deps.db, installId, { ids: search.people });
  const names = departedNames(deps.sealer, installId, known);
  let isMore = true;
  while (isMore && !signal?.aborted && Date.now() < until) {
    isMore = await deps.db.transaction((tx) => searchPage({ ...deps, tx }, installId, names));
  }
  if (isMore || (await installsToSearch(deps.db, installId)).length > 0)
    await deps.queue.enqueue(deps.db, 'search-names', [{ installId }]);
}

/** Accounts in which somebody's name is to be looked for: all that there is has been read once. */
export async function installsToSearch(
  db: Db,
  installId?: string,
): Promise<{ installId: string }[]> {
  const unread = unreadLists(db, pastUsers.installId);
  const begun = db
    .select({ installId: nameSearches.installId })
    .from(nameSearches)
    .where(eq(nameSearches.installId, pastUsers.installId));
  const isOurs = installId === undefined ? undefined : eq(pastUsers.installId, installId);
  return db
    .selectDistinct({ installId: pastUsers.installId })
    .from(pastUsers)
    .where(
      and(
        isOurs,
        pastUsers.searchPending,
        sql`(${exists(begun)} or (${notExists(unread)} and not ${pastUsers.forgetPending}))`,
      ),
    );
}

async function readSearch(db: Db, installId: string) {
  const [row] = await db.select().from(nameSearches).where(eq(nameSearches.installId, installId));
  return row;
}

/** Decides whom to look for by which words; from then on they are masked in whatever comes, too. */
async function beginSearch(deps: Deps, installId: string) {
  const pending = await deps.db
    .select({
      userId: pastUsers.userId,
      nameMarks: pastUsers.nameMarks,
      namesSealed: pastUsers.namesSealed,
    })
    .from(pastUsers)
    .where(
      and(
        eq(pastUsers.installId, installId),
        pastUsers.searchPending,
        eq(pastUsers.forgetPending, false),
        isNull(pastUsers.name),
      ),
    )
    .orderBy(pastUsers.userId)
    .limit(peopleAtOnce);
  if (pending.length === 0) return undefined;
  const decided = await decideNames(deps, installId, pending);
  const people = decided.map(({ userId }) => userId);
  return deps.db.transaction(async (tx) => {
    await keepDecided(tx, installId, decided);
    await noteDeparture(tx, installId);
    const [row] = await tx
      .insert(nameSearches)
      .values({ installId, people })
      .onConflictDoNothing()
      .returning();
    return row;
  });
}

/** @returns whether there is more to look through */
async function searchPage(
  { tx, queue, reactions }: Deps & { tx: Db; reactions: Reactions },
  installId: string,
  names: DepartedNames,
): Promise<boolean> {
  const isOurs = eq(nameSearches.installId, installId);
  const [search] = await tx.select().from(nameSearches).where(isOurs).for('update');
  if (!search) return false;
  const page = await readTexts(tx, installId, search.afterTicketId, ticketsAtOnce);
  const rewritten: string[] = [];
  for (const { ticketId, texts } of page) {
    const { maskNames, named } = names.of({ people: [], texts });
    if (!maskNames) continue;
    rewritten.push(ticketId);
    await maskKeptTicket(tx, { installId, ticketId }, maskNames, named);
  }
  await reactions.ticketsRewritten(tx, installId, rewritten);
  if (rewritten.length > 0) {
    await queue.enqueue(tx, 'index-tickets', [{ installId }]);
    const read = rewritten.map((ticketId) => ({ installId, ticketId }));
    await queue.enqueue(tx, 'read-attachments', read);
  }
  const last = page.at(-1)?.ticketId;
  if (last !== undefined && page.length === ticketsAtOnce) {
    await tx.update(nameSearches).set({ afterTicketId: last }).where(isOurs);
    return true;
  }
  await tx.delete(nameSearches).where(isOurs);
  await tx
    .update(pastUsers)
    .set({ searchPending: false })
    .where(
      and(
        eq(pastUsers.installId, installId),
        inArray(pastUsers.userId, search.people),
        // Deleted once more meanwhile, under another name.
        isNull(pastUsers.namesSealed),
      ),
    );
  return false;
}
