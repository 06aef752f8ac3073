import { and, eq } from 'drizzle-orm';
import type { WithheldKind } from '../contract/models.ts';
import { recommendations } from '../db/recommendations-schema.ts';
import type { Deps } from '../deps.ts';
import { evidenceOf } from '../writing/evidence-of.ts';
import type { MaskedRead } from '../writing/mask-read.ts';
import { namesIn } from './names-in.ts';
import { readPublicArticles } from './read-public-articles.ts';
import { readSimilar } from './read-similar.ts';
import { shownArticle, shownComment, shownSolution } from './reply-evidence.ts';
import { primaryOf } from './reply-language.ts';
import type { WhichReply } from './store.ts';
import type { ReplyMaterial } from './write-reply-body.ts';

/**
 * What a reply may be written from: the public part of the conversation, articles that everybody may read, and how
 * those other tickets were solved that whoever asked can open. Internal notes are never among it.
 *
 * @param withheld what by the admin's choice never leaves
 * @returns `undefined` where no word of the customer may be shown
 */
export async function gatherMaterial(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { installId, ticketId, language, others }: WhichReply,
  withheld: readonly WithheldKind[],
  { source, entries }: MaskedRead,
): Promise<ReplyMaterial | undefined> {
  const kinds = new Set(withheld);
  const isKept = source.isMessaging && kinds.has('messages');
  const shown = isKept ? [] : evidenceOf(entries, { useNotes: false, withheld });
  const comments = shown.map(({ comment, entry }) => shownComment(comment, entry));
  if (!comments.some(({ from }) => from.authorRole === 'customer')) return undefined;
  const [found] = await db
    .select({ asked: recommendations.asked, finds: recommendations.finds })
    .from(recommendations)
    .where(and(eq(recommendations.installId, installId), eq(recommendations.ticketId, ticketId)));
  const articles = await readPublicArticles(db, installId, found?.finds, language);
  const similar = kinds.has('agent-comments')
    ? []
    : (await readSimilar(db, installId, found?.finds)).filter(
        (one) => others.includes(one.ticketId) && !(one.isMessaging && kinds.has('messages')),
      );
  const { names, known } = await namesIn(db, installId, similar);
  const locale = found?.asked.locale;
  return {
    locale: locale && primaryOf(locale) === language ? locale : language,
    ticket: { subject: kinds.has('subject') ? undefined : source.subject, status: source.status },
    comments: mostTellingFirst(comments),
    articles: articles.map((one, i) => shownArticle(one, i, now().toISOString())),
    solutions: similar
      .filter(({ ticketId: id }) => known.has(id))
      .map((one, i) => shownSolution(one, i, names)),
  };
}

/** The newest says what is asked now, the first what it is about; then back in time. */
function mostTellingFirst<T>(comments: T[]): T[] {
  const [first, ...others] = comments;
  const [newest, ...before] = others.reverse();
  return [newest, first, ...before].filter((one) => one !== undefined);
}
