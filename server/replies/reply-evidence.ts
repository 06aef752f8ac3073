import type { ReplyReceipt } from '../contract/reply.ts';
import type { CleanEntry } from '../conversation/clean-conversation.ts';
import { placeInOriginal } from '../conversation/place-in-original.ts';
import { receiptFor } from '../conversation/receipt-for.ts';
import { maskForGood } from '../masking/mask-for-good.ts';
import type { CommentEvidence } from '../writing/evidence-of.ts';
import type { Source } from '../writing/judge-claim.ts';
import type { PublicArticle } from './read-public-articles.ts';
import type { SimilarSolution } from './read-similar.ts';

/** One text a model may be shown, and what it stands for. */
export interface Shown<From, Item extends { id: string }> {
  from: From;
  item: Item;
  source: Source<ReplyReceipt>;
}

const longestArticle = 3000;
const longestSolution = 2500;

/** A comment of this ticket. */
export function shownComment(
  comment: CommentEvidence,
  entry: CleanEntry,
): Shown<CleanEntry, CommentEvidence> {
  return {
    from: entry,
    item: comment,
    source: {
      text: entry.text,
      by: {
        authorName: entry.authorName ?? '',
        authorRole: entry.authorRole,
        at: entry.createdAt,
      },
      receiptFor: (passage) => ({ kind: 'comment', ...receiptFor(entry, passage) }),
    },
  };
}

/** An article of the help centre: what the team says to everybody. */
export function shownArticle(article: PublicArticle, rank: number, at: string) {
  const { articleId, locale, brandId, title } = article;
  const text = article.text.slice(0, longestArticle);
  return {
    from: article,
    item: { id: `a${rank + 1}`, title, text },
    source: {
      text: `${title}\n${text}`,
      by: { authorRole: 'agent', at },
      receiptFor: (passage) => ({ kind: 'article', articleId, locale, brandId, title, passage }),
    },
  } satisfies Shown<PublicArticle, { id: string; title: string; text: string }>;
}

/**
 * How a similar ticket was solved. Whom it was solved for is masked for good.
 *
 * @param names of the people of that ticket
 */
export function shownSolution(solution: SimilarSolution, rank: number, names: string[]) {
  const { ticketId, entryId, comment } = solution;
  const [subject = '', text = ''] = maskForGood(
    [solution.subject ?? '', comment.text.slice(0, longestSolution)],
    names,
  );
  return {
    from: solution,
    item: { id: `s${rank + 1}`, subject, text },
    source: {
      text,
      by: { authorRole: 'agent', at: comment.createdAt.toISOString() },
      receiptFor: (passage) => {
        // A mask within it, and the words stand elsewhere in Zendesk's text: then the whole comment is shown.
        const start = comment.text.indexOf(passage);
        const range =
          start < 0
            ? undefined
            : placeInOriginal(comment.origins, { start, end: start + passage.length });
        return { kind: 'ticket', ticketId, entryId, ...(range && { range }) };
      },
    },
  } satisfies Shown<SimilarSolution, { id: string; subject: string; text: string }>;
}
