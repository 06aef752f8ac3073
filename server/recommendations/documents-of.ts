import { placeInOriginal } from '../conversation/place-in-original.ts';
import type { pastComments, pastTickets } from '../db/history-schema.ts';
import type { SolvedBy } from '../db/search-schema.ts';
import { analyse } from '../search/analyse.ts';
import { searchLanguage, type SearchLanguage } from '../search/language/search-language.ts';
import type { SearchDocument } from '../search/store/put-documents.ts';
import { findSolution, type Said } from './solution/find-solution.ts';
import { withoutMasks } from '../writing/without-masks.ts';
import { wordsAsked } from './words-asked.ts';

type Ticket = typeof pastTickets.$inferSelect;
type Comment = typeof pastComments.$inferSelect;

/**
 * What can be found of a solved ticket: its subject and the customer's own words, since a ticket is like another by what
 * is asked, whatever was answered; how it was solved; and once more for the article it was answered with.
 *
 * @param comments oldest first
 * @returns `undefined` where nobody said anything yet
 */
export function documentsOf(
  ticket: Ticket,
  comments: Comment[],
  {
    agents,
    usual,
    topicField,
  }: { agents: ReadonlySet<string>; usual: SearchLanguage; topicField?: string | undefined },
): { ticket: SearchDocument; answered: SearchDocument | undefined } | undefined {
  const said = saidIn(ticket, comments, agents);
  const asked = wordsAsked(said);
  if (asked === '') return undefined;
  const title = withoutMasks(ticket.subject ?? '');
  const { said: _, ...terms } = analyse(
    { title, body: asked },
    searchLanguage(`${title}\n${asked}`, { usual }),
  );
  const common = { documentId: ticket.ticketId, brandId: ticket.brandId, terms };
  const articleId = said
    .filter(({ by, public: isPublic }) => by === 'agent' && isPublic)
    .findLast(({ comment }) => comment.articleIds.length > 0)
    ?.comment.articleIds.at(-1);
  const topic = topicField === undefined ? undefined : ticket.customFields[topicField];
  return {
    ticket: {
      ...common,
      topic: typeof topic === 'string' ? topic : null,
      solvedBy: solvedBy(said) ?? null,
    },
    answered: articleId === undefined ? undefined : { ...common, articleId },
  };
}

/** A ticket's comments, each with who wrote it. */
export function saidIn(
  ticket: Pick<Ticket, 'requesterId'>,
  comments: Comment[],
  agents: ReadonlySet<string>,
): (Said & { comment: Comment })[] {
  return comments.map((comment) => ({
    id: comment.commentId,
    by: byWhom(comment, ticket, agents),
    public: comment.public,
    text: comment.text,
    comment,
  }));
}

function byWhom(
  { authorId, authorRole }: Comment,
  { requesterId }: Pick<Ticket, 'requesterId'>,
  agents: ReadonlySet<string>,
): Said['by'] {
  if (authorRole === 'bot' || (authorId === null && authorRole !== 'customer')) return 'other';
  if (authorRole === 'customer' || authorId === requesterId) return 'customer';
  return authorRole === 'agent' || (authorId !== null && agents.has(authorId)) ? 'agent' : 'other';
}

function solvedBy(said: (Said & { comment: Comment })[]): SolvedBy | undefined {
  const solution = findSolution(said);
  const comment = said.find(({ id }) => id === solution?.entryId)?.comment;
  if (!solution || !comment) return undefined;
  const range = placeInOriginal(comment.origins, solution.range);
  return { entryId: solution.entryId, public: solution.public, ...(range && { range }) };
}
