import type { Account, Ticket } from '../account.ts';
import type { Attachment } from '../attachments/attachment.ts';
import { brandIdOf } from '../help-center/brand-id-of.ts';
import type { Article, Translation } from '../help-center/help-center.ts';
import { localesOf } from '../help-center/locales-of.ts';
import type { Sandbox } from '../sandbox.ts';
import { conversationOf } from '../tickets/conversation-of.ts';
import { directoryTruth, type DirectoryTruth } from './directory-truth.ts';

/** A comment or message as a complete store must hold it. */
export interface TrueComment {
  /** A comment's number or a message's id, as a string. */
  id: string;
  kind: 'comment' | 'message';
  /** ISO 8601. */
  createdAt: string;
  /** `null` for bots; -1 for the system. */
  authorId: number | null;
  public: boolean;
  redacted: boolean;
  /** Zendesk's `plain_body`, or the message's text. */
  text: string;
  attachments: Attachment[];
}

export interface TrueTicket {
  ticket: Ticket;
  /** Oldest first; a messaging ticket's messages stand among its comments. */
  comments: TrueComment[];
}

/** Why the event export alone does not tell a ticket's comments as they are. */
export type Untold = 'messaging' | 'redacted' | 'made private';

export interface AccountTruth extends DirectoryTruth {
  /** Tickets somebody can still open, archived ones included, by id. */
  tickets: Map<number, TrueTicket>;
  /** Deleted, spam or deleted for good: a complete store holds nothing of them. */
  gone: Map<number, 'deleted' | 'spam' | 'scrubbed'>;
  /** Of `tickets`, those whose own comments or conversation have to be read, and why. */
  untold: Map<number, Set<Untold>>;
  /** Each published language of each article, by `<brand id>/<locale>/<article id>`. */
  articles: Map<string, TrueArticle>;
}

export interface TrueArticle {
  article: Article;
  translation: Translation;
  brandId: number;
}

/**
 * What of an account a complete store holds at this moment, for tests to compare with. Reads the account's
 * state and changes nothing; a store can know it only once the newest minute is over.
 *
 * @param supportTypes tickets of AI agents are part of the truth only when asked for
 */
export function accountTruth(
  { account }: Sandbox,
  supportTypes: readonly Ticket['supportType'][] = ['agent'],
): AccountTruth {
  const truth: AccountTruth = {
    tickets: new Map(),
    gone: new Map(),
    untold: new Map(),
    articles: publishedArticles(account),
    ...directoryTruth(account),
  };
  for (const ticket of account.tickets.values()) {
    if (!supportTypes.includes(ticket.supportType)) continue;
    if (ticket.life !== 'live' && ticket.life !== 'archived') {
      truth.gone.set(ticket.id, ticket.life);
      continue;
    }
    truth.tickets.set(ticket.id, { ticket, comments: commentsOf(ticket) });
    const reasons = reasonsOf(ticket);
    if (reasons.size > 0) truth.untold.set(ticket.id, reasons);
  }
  return truth;
}

function publishedArticles(account: Account): Map<string, TrueArticle> {
  const published = new Map<string, TrueArticle>();
  for (const article of account.helpCenter.articles.values()) {
    const brandId = brandIdOf(account, article);
    if (article.archived || brandId === undefined) continue;
    for (const translation of article.translations) {
      const { locale, draft } = translation;
      if (draft || !localesOf(account, brandId).enabled.includes(locale)) continue;
      published.set(`${brandId}/${locale}/${article.id}`, { article, translation, brandId });
    }
  }
  return published;
}

function commentsOf(ticket: Ticket): TrueComment[] {
  const comments: TrueComment[] = ticket.comments.map((comment) => ({
    id: String(comment.id),
    kind: 'comment',
    createdAt: comment.createdAt,
    authorId: comment.authorId,
    public: comment.public,
    redacted: comment.redacted,
    text: comment.plainBody,
    attachments: comment.attachments,
  }));
  if (!ticket.fromMessagingChannel) return comments;
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  return conversationOf(ticket).flatMap((row) =>
    'comment' in row
      ? (byId.get(row.id) ?? [])
      : {
          id: row.id,
          kind: 'message' as const,
          createdAt: row.createdAt,
          authorId: row.message.authorId,
          public: true,
          redacted: false,
          text: row.message.text,
          attachments: [],
        },
  );
}

function reasonsOf(ticket: Ticket): Set<Untold> {
  const reasons = new Set<Untold>();
  if (ticket.fromMessagingChannel) reasons.add('messaging');
  for (const { events } of ticket.audits) {
    for (const { type } of events) {
      if (type === 'CommentRedactionEvent' || type === 'AttachmentRedactionEvent')
        reasons.add('redacted');
      if (type === 'CommentPrivacyChange') reasons.add('made private');
    }
  }
  return reasons;
}
