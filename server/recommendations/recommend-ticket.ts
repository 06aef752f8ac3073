import { and, eq, inArray, sql } from 'drizzle-orm';
import { corpora } from '../db/search-schema.ts';
import { recommendations, type Asked, type Finds } from '../db/recommendations-schema.ts';
import type { Db } from '../db/connect.ts';
import type { Deps } from '../deps.ts';
import { analyse } from '../search/analyse.ts';
import { searchLanguage } from '../search/language/search-language.ts';
import type { Meaning } from '../search/meaning.ts';
import { readUsualLanguage } from '../search/store/read-usual-language.ts';
import { findArticles } from './find-articles.ts';
import { findSimilarTickets } from './find-similar-tickets.ts';
import { madeFor } from './made-for.ts';
import { tellingWords } from './telling-words.ts';

/** How probable each topic is for a ticket; `undefined` where no classifier has judged it. */
export type TopicChances = (
  db: Db,
  installId: string,
  ticketId: string,
) => Promise<ReadonlyMap<string, number> | undefined>;

/**
 * What a ticket asks, as an embedding model tells it; `undefined` where there is none or it does not answer now.
 *
 * @param question.mayKeep whether its words may still be kept; asked in the transaction that keeps them
 */
export type MeaningOf = (question: {
  installId: string;
  ticketId: string;
  asked: Asked;
  mayKeep: (tx: Db) => Promise<boolean>;
}) => Promise<Meaning | undefined>;

/**
 * Looks for what helped with tickets like one, and stores it. Runs whenever what the ticket asks changed, or there is
 * much more to find than there was; may run twice.
 */
export async function recommendTicket(
  deps: Pick<Deps, 'db' | 'now'> & { topicChances?: TopicChances; meaningOf?: MeaningOf },
  { installId, ticketId }: { installId: string; ticketId: string },
): Promise<void> {
  const { db } = deps;
  const own = and(eq(recommendations.installId, installId), eq(recommendations.ticketId, ticketId));
  const [row] = await db.select().from(recommendations).where(own);
  if (!row) return;
  const { title, body, locale, brandId } = row.asked;
  const usual = await readUsualLanguage(db, installId);
  const query = analyse({ title, body }, searchLanguage(`${title}\n${body}`, { usual }));
  const outOf = await countDocuments(db, installId);
  const chances = await deps.topicChances?.(db, installId, ticketId);
  const { fingerprint } = row;
  const mayKeep = async (tx: Db): Promise<boolean> => {
    const [now] = await tx.select().from(recommendations).where(own).for('update');
    return now?.fingerprint === fingerprint;
  };
  const question = { installId, ticketId, asked: row.asked, mayKeep };
  const meaning = await deps.meaningOf?.(question);
  const where = { installId, except: ticketId };
  const similar = await findSimilarTickets(db, where, query, chances, meaning);
  const articles = await findArticles(db, { ...where, brandId, locale }, query, meaning);
  const finds: Finds = {
    telling: tellingWords(query, [similar.statistics, articles.statistics]),
    tickets: similar.tickets,
    articles: articles.articles,
  };
  const isSame = row.finds !== null && JSON.stringify(row.finds) === JSON.stringify(finds);
  await db
    .update(recommendations)
    .set({
      finds,
      madeFor: madeFor(row.fingerprint),
      outOf,
      madeAt: deps.now(),
      // Thumbs on the same finds stay.
      ...(!isSame && { version: sql`${recommendations.version} + 1` }),
    })
    // Asked anew meanwhile: whoever does that job knows better.
    .where(and(own, eq(recommendations.fingerprint, row.fingerprint)));
}

async function countDocuments(db: Db, installId: string): Promise<number> {
  const rows = await db
    .select({ documents: corpora.documents })
    .from(corpora)
    .where(and(eq(corpora.installId, installId), inArray(corpora.kind, ['ticket', 'article'])));
  return rows.reduce((all, { documents }) => all + documents, 0);
}
