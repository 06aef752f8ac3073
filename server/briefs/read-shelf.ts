import { and, eq } from 'drizzle-orm';
import type { Brief } from '../contract/brief.ts';
import type { Db } from '../db/connect.ts';
import { feedback, looks } from '../db/agents-schema.ts';
import { briefs, tickets } from '../db/schema.ts';
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
 * Everything an answer to the sidebar needs, in one question to the database.
 *
 * @param agentId whom the sidebar claims to speak for; an empty one has neither looks nor thumbs
 */
export async function readShelf(
  db: Db,
  installId: string,
  ticketId: string,
  agentId: string,
): Promise<Shelf> {
  const [row] = await db
    .select({ ticket: tickets, brief: briefs, look: looks, thumb: feedback.thumb })
    .from(tickets)
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
    .where(and(eq(tickets.installId, installId), eq(tickets.ticketId, ticketId)));
  return {
    ticket: row?.ticket,
    brief: row?.brief ? briefOf(row.brief) : undefined,
    look: row?.look ?? undefined,
    thumb: row?.thumb ?? undefined,
  };
}
