import type { Comment, LogEntry, Ticket } from '../account.ts';

export type Logged = { id: string; createdAt: string } & (
  { message: LogEntry } | { comment: Comment }
);

/** A messaging ticket's conversation log, oldest first: its messages and its comments. Others have none. */
export function conversationOf(ticket: Ticket): Logged[] {
  if (!ticket.fromMessagingChannel) return [];
  const messages = ticket.conversationLog.map((message) => ({
    id: message.id,
    createdAt: message.createdAt,
    message,
  }));
  const comments = ticket.comments.map((comment) => ({
    id: String(comment.id),
    createdAt: comment.createdAt,
    comment,
  }));
  return [...comments, ...messages].sort((a, b) =>
    a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0,
  );
}
