import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { FindGround } from '../contract/disliked.ts';
import type { recommendationFeedbackRequest } from '../contract/recommendations.ts';
import { recommendationFeedback } from '../db/recommendations-schema.ts';
import type { Deps } from '../deps.ts';
import { isFind } from './is-find.ts';
import { ruleOf } from './made-for.ts';
import type { Recommended } from './read-recommended.ts';

/**
 * Takes an agent's thumb on one find: one an agent, version and find, a later one in the place of an earlier one
 * (F-17).
 *
 * @param agentId whom the sidebar claims to speak for; without one there is nobody whose thumb it is
 * @param stored the ticket's recommendations now
 * @returns `stale`, and nothing is stored, when it was for another version, or for nothing that was found
 */
export async function giveThumb(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  installId: string,
  ticketId: string,
  agentId: string,
  stored: Recommended,
  { version, about, thumb }: z.output<typeof recommendationFeedbackRequest>,
): Promise<'stored' | 'stale'> {
  const find =
    about.kind === 'ticket'
      ? { kind: about.kind, foundId: about.ticketId, locale: '' }
      : { kind: about.kind, foundId: about.articleId, locale: about.locale };
  if (agentId === '' || !isFind(stored, { version, about })) return 'stale';
  const table = recommendationFeedback;
  if (thumb === 'none') {
    await db
      .delete(table)
      .where(
        and(
          eq(table.installId, installId),
          eq(table.ticketId, ticketId),
          eq(table.version, version),
          eq(table.agentId, agentId),
          eq(table.kind, find.kind),
          eq(table.foundId, find.foundId),
          eq(table.locale, find.locale),
        ),
      );
    return 'stored';
  }
  const at = now();
  const ground = groundOf(stored, about);
  await db
    .insert(table)
    .values({ installId, ticketId, version, agentId, ...find, thumb, at, ground })
    .onConflictDoUpdate({
      target: [
        table.installId,
        table.ticketId,
        table.version,
        table.agentId,
        table.kind,
        table.foundId,
        table.locale,
      ],
      set: { thumb, at, ground },
    });
  return 'stored';
}

/** How it had been found, in figures: what a ticket asks is looked up anew whenever that changes. */
function groundOf(
  { made }: Recommended,
  about: z.output<typeof recommendationFeedbackRequest>['about'],
): FindGround | null {
  if (!made?.finds || !made.madeAt || !made.madeFor) return null;
  const { finds, madeAt, madeFor, outOf } = made;
  const list =
    about.kind === 'ticket'
      ? finds.tickets.map((one) => ({ ...one, isIt: one.ticketId === about.ticketId }))
      : finds.articles.map((one) => ({
          ...one,
          isIt: one.articleId === about.articleId && one.locale === about.locale,
        }));
  const at = list.findIndex(({ isIt }) => isIt);
  const found = list[at];
  if (!found) return null;
  return {
    ...{ madeAt: new Date(madeAt).toISOString(), rule: ruleOf(madeFor), outOf },
    ...(about.kind === 'article' && { locale: about.locale }),
    ...{ strength: found.strength, score: found.score, place: at + 1, of: list.length },
    telling: finds.telling.length,
  };
}
