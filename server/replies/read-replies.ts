import { and, eq } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { recommendations } from '../db/recommendations-schema.ts';
import { replies, replyFeedback } from '../db/replies-schema.ts';
import { briefs, installs, tickets } from '../db/schema.ts';
import type { Install } from '../installs/install.ts';

export type ReplyRow = typeof replies.$inferSelect;

/** What is stored of a ticket's replies, as one agent sees them. */
export interface StoredReplies {
  ticket: typeof tickets.$inferSelect | undefined;
  /** The basic brief of what the ticket says now. */
  brief: { fingerprint: string; language: string | undefined } | undefined;
  /** What the ticket asks, and what was found for it. */
  found: Found | undefined;
  /** In every language and for every set of other tickets: not all of them are for this agent. */
  rows: ReplyRow[];
  /** This agent's, by reply. */
  thumbs: ReadonlyMap<string, 'up' | 'down'>;
}

export type Found = Pick<typeof recommendations.$inferSelect, 'asked' | 'finds'>;

/**
 * Everything an answer about a ticket's replies needs, the install included.
 *
 * @param agentId whom the sidebar claims to speak for; an empty one has no thumbs
 * @returns `undefined` when there is no such install
 */
export async function readReplies(
  db: Db,
  installId: string,
  ticketId: string,
  agentId: string,
): Promise<(StoredReplies & { install: Install }) | undefined> {
  const [row] = await db
    .select({
      install: installs,
      ticket: tickets,
      fingerprint: briefs.fingerprint,
      body: briefs.body,
      asked: recommendations.asked,
      finds: recommendations.finds,
    })
    .from(installs)
    .leftJoin(tickets, and(eq(tickets.installId, installs.id), eq(tickets.ticketId, ticketId)))
    .leftJoin(briefs, and(eq(briefs.installId, installs.id), eq(briefs.ticketId, ticketId)))
    .leftJoin(
      recommendations,
      and(eq(recommendations.installId, installs.id), eq(recommendations.ticketId, ticketId)),
    )
    .where(eq(installs.id, installId));
  if (!row) return undefined;
  const { install, ticket, fingerprint, body, asked, finds } = row;
  const rows = await db
    .select()
    .from(replies)
    .where(and(eq(replies.installId, installId), eq(replies.ticketId, ticketId)));
  const thumbs = await db
    .select({ replyId: replyFeedback.replyId, thumb: replyFeedback.thumb })
    .from(replyFeedback)
    .where(
      and(
        eq(replyFeedback.installId, installId),
        eq(replyFeedback.ticketId, ticketId),
        eq(replyFeedback.agentId, agentId),
      ),
    );
  return {
    install,
    ticket: ticket ?? undefined,
    brief: fingerprint && body ? { fingerprint, language: body.language } : undefined,
    found: asked ? { asked, finds } : undefined,
    rows,
    thumbs: new Map(thumbs.map(({ replyId, thumb }) => [replyId, thumb])),
  };
}
