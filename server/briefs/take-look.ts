import { getTableColumns, sql } from 'drizzle-orm';
import { dayOf } from '../calls/day-of.ts';
import type { Brief, LastLook } from '../contract/brief.ts';
import type { Db } from '../db/connect.ts';
import { looks } from '../db/agents-schema.ts';
import type { Deps } from '../deps.ts';
import type { UseNotes } from '../use/create-use-notes.ts';

type Look = typeof looks.$inferSelect;

/** The panel asks every half minute; the time of a look need not be more exact than this. */
const sameLookMs = 5 * 60_000;

/**
 * Notes that an agent has a brief before them, counts the ticket as opened on its first look of a day, and tells what they had before them on their last visit.
 *
 * @param agentId empty when the sidebar could not tell: nothing is noted then
 * @param visit the sidebar's id of this stay on the ticket; `undefined` when it is only a question
 * @param look what was noted before
 * @returns `undefined` on an agent's first visit
 */
export async function takeLook(
  deps: Pick<Deps, 'db' | 'now'> & { use: Pick<UseNotes, 'note'> },
  installId: string,
  agentId: string,
  visit: string | undefined,
  brief: Brief,
  look: Look | undefined,
): Promise<LastLook | undefined> {
  if (agentId === '' || visit === undefined) return undefined;
  const at = deps.now();
  const { entries, until } = brief.covers;
  const isNoted =
    look?.visit === visit &&
    look.entries === entries &&
    look.until === (until ?? null) &&
    at.getTime() - look.at.getTime() < sameLookMs;
  const { ticketId } = brief;
  const current = isNoted
    ? look
    : await noteLook(deps, {
        ...{ installId, ticketId, agentId, visit, at, entries },
        until: until ?? null,
      });
  if (!current?.lastAt || current.lastEntries === null) return undefined;
  return {
    at: current.lastAt.toISOString(),
    entries: current.lastEntries,
    until: current.lastUntil ?? undefined,
  };
}

/** With a new visit, what was noted of the one before becomes the last look. */
async function noteLook(
  { db, use }: { db: Db; use: Pick<UseNotes, 'note'> },
  row: typeof looks.$inferInsert,
): Promise<Look | undefined> {
  const { installId, ticketId } = row;
  const isNewVisit = sql`${looks.visit} <> excluded.visit`;
  const today = `${dayOf(row.at)}T00:00:00Z`;
  const [noted] = await db
    .insert(looks)
    .values(row)
    .onConflictDoUpdate({
      target: [looks.installId, looks.ticketId, looks.agentId],
      set: {
        visit: sql`excluded.visit`,
        at: sql`excluded.at`,
        entries: sql`excluded.entries`,
        until: sql`excluded.until`,
        lastAt: sql`case when ${isNewVisit} then ${looks.at} else ${looks.lastAt} end`,
        lastEntries: sql`case when ${isNewVisit} then ${looks.entries} else ${looks.lastEntries} end`,
        lastUntil: sql`case when ${isNewVisit} then ${looks.until} else ${looks.lastUntil} end`,
      },
    })
    // What is read beside a write is as it was before it: anybody's look at the ticket today.
    .returning({
      ...getTableColumns(looks),
      isFirstToday: sql<boolean>`not exists (
        select 1 from ${looks} as others
         where others.install_id = ${installId} and others.ticket_id = ${ticketId}
           and others.at >= ${today}::timestamptz)`,
    });
  if (noted?.isFirstToday) use.note(installId, 'ticket-opened', { ticketId });
  return noted;
}
