import { randomBytes } from 'node:crypto';
import type { LogEntry } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { findTicket } from './find-ticket.ts';
import { touchTicket } from './touch-ticket.ts';

export interface NewMessage {
  id?: string;
  authorType: LogEntry['authorType'];
  /** `null` for bots and the system. */
  authorId: number | null;
  /** Default: the author's name in the account. */
  authorName?: string;
  text: string;
  createdAt?: string;
}

/**
 * Adds a message to a messaging ticket's conversation log and tells subscribers. Such messages are no
 * comments and never stand in the event export. Throws RecordNotFound for an unknown ticket.
 */
export function addMessage(sandbox: Sandbox, ticketId: number, input: NewMessage): LogEntry {
  const ticket = findTicket(sandbox, ticketId);
  const author = input.authorId === null ? undefined : sandbox.account.users.get(input.authorId);
  const entry: LogEntry = {
    id: input.id ?? randomBytes(12).toString('hex'),
    authorId: input.authorId,
    authorType: input.authorType,
    authorName: input.authorName ?? author?.name ?? sandbox.account.name,
    text: input.text,
    createdAt: input.createdAt ?? sandbox.clock.iso(),
  };
  ticket.conversationLog.push(entry);
  touchTicket(sandbox, ticket, entry.createdAt);
  // developer.zendesk.com, "Messaging events": the subject is the ticket, the detail its id alone.
  sandbox.emit({
    type: 'messaging_ticket.message_added',
    subject: `zen:ticket:${ticket.id}`,
    detail: { id: String(ticket.id) },
    event: {
      actor: {
        id: entry.authorId === null ? 'zd:answerBot' : String(entry.authorId),
        name: entry.authorName,
        type: entry.authorType === 'bot' ? 'system' : entry.authorType,
      },
      conversation_id: ticket.encodedId,
      message: { body: entry.text, id: entry.id },
    },
  });
  return entry;
}
