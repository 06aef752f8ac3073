import { and, eq, sql } from 'drizzle-orm';
import type { Brief } from '../contract/brief.ts';
import { feedback, looks } from '../db/agents-schema.ts';
import type { Db } from '../db/connect.ts';
import { briefs, installs, tickets } from '../db/schema.ts';
import type { Install } from '../installs/install.ts';
import { briefOf, type TicketRow } from './store.ts';

/** What is stored about a ticket, as one agent sees it. */
export interface Shelf {
  ticket: TicketRow | undefined;
  brief: Brief | undefined;
  look: typeof looks.$inferSelect | undefined;
  /** This agent's thumb on the brief as it is now. */
  thumb: 'up' | 'down' | undefined;
}

/**
 * Everything an answer to the sidebar needs, the install included, in one question to the database: agents wait
 * for this one more often than for any other.
 *
 * @param agentId whom the sidebar claims to speak for; an empty one has neither looks nor thumbs
 * @returns `undefined` when there is no such install
 */
export async function readShelf(
  db: Db,
  installId: string,
  ticketId: string,
  agentId: string,
): Promise<(Shelf & { install: Install }) | undefined> {
  const prepared = statements.get(db) ?? prepare(db);
  statements.set(db, prepared);
  const [row] = await prepared.execute({ installId, ticketId, agentId });
  return (
    row && {
      install: row.install,
      ticket: row.ticket ?? undefined,
      brief: row.brief ? briefOf(row.brief) : undefined,
      look: row.look ?? undefined,
      thumb: row.thumb ?? undefined,
    }
  );
}

/** Putting the statement together costs as much as running it. */
const statements = new WeakMap<Db, ReturnType<typeof prepare>>();

function prepare(db: Db) {
  const agentId = sql.placeholder('agentId');
  return db
    .select({
      install: installs,
      ticket: tickets,
      brief: briefs,
      look: looks,
      thumb: feedback.thumb,
    })
    .from(installs)
    .leftJoin(
      tickets,
      and(eq(tickets.installId, installs.id), eq(tickets.ticketId, sql.placeholder('ticketId'))),
    )
    .leftJoin(
      briefs,
      and(eq(briefs.installId, tickets.installId), eq(briefs.ticketId, tickets.ticketId)),
    )
    .leftJoin(
      looks,
      and(
        eq(looks.installId, tickets.installId),
        eq(looks.ticketId, tickets.ticketId),
        eq(looks.agentId, agentId),
      ),
    )
    .leftJoin(
      feedback,
      and(
        eq(feedback.installId, tickets.installId),
        eq(feedback.ticketId, tickets.ticketId),
        eq(feedback.version, briefs.version),
        eq(feedback.agentId, agentId),
      ),
    )
    .where(eq(installs.id, sql.placeholder('installId')))
    .prepare('read_shelf');
}
