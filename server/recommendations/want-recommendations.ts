import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { CleanEntry } from '../conversation/clean-conversation.ts';
import type { Db } from '../db/connect.ts';
import { recommendations, type Asked } from '../db/recommendations-schema.ts';
import type { Deps } from '../deps.ts';
import { maskText } from '../masking/mask-text.ts';
import { peopleOf } from '../writing/people-of.ts';
import type { ZendeskTicket } from '../zendesk/tickets.ts';
import { withoutMasks } from '../writing/without-masks.ts';
import { withoutNames } from '../writing/without-names.ts';
import { whoAsked, wordsAsked } from './words-asked.ts';

const longestTitle = 300;

/**
 * Keeps what a ticket asks, as it was just read, and asks for its recommendations where that is news.
 *
 * @param entries cleaned and masked, oldest first
 */
export async function wantRecommendations(
  { queue, now }: Pick<Deps, 'queue' | 'now'>,
  tx: Db,
  installId: string,
  ticket: Pick<
    ZendeskTicket,
    'id' | 'subject' | 'requesterId' | 'brandId' | 'isMessaging' | 'names'
  >,
  entries: CleanEntry[],
): Promise<void> {
  const said = entries.map(({ authorRole, public: isPublic, text }) => ({
    by: authorRole === 'customer' || authorRole === 'agent' ? authorRole : ('other' as const),
    public: isPublic,
    text,
  }));
  const words = {
    title: withoutMasks(maskText(ticket.subject ?? '')).slice(0, longestTitle),
    body: wordsAsked(said),
  };
  const isByOthers = whoAsked(said).some(({ by }) => by !== 'customer');
  const asked: Asked = {
    ...words,
    ...withoutNames(words, {
      names: peopleOf({ source: ticket, entries }).names,
      kinds: [
        ...(ticket.isMessaging ? (['messages'] as const) : []),
        ...(isByOthers ? (['agent-comments'] as const) : []),
      ],
    }),
    locale: entries.find(({ authorId }) => authorId && authorId === ticket.requesterId)
      ?.authorLocale,
    brandId: ticket.brandId,
  };
  const fingerprint = createHash('sha256').update(JSON.stringify(asked)).digest('base64url');
  const row = { asked, fingerprint, wantedAt: now() };
  const [changed] = await tx
    .insert(recommendations)
    .values({ installId, ticketId: ticket.id, ...row })
    .onConflictDoUpdate({
      target: [recommendations.installId, recommendations.ticketId],
      set: row,
      setWhere: sql`${recommendations.fingerprint} <> excluded.fingerprint`,
    })
    .returning({ ticketId: recommendations.ticketId });
  if (changed) await queue.enqueue(tx, 'recommend-ticket', [{ installId, ticketId: ticket.id }]);
}
