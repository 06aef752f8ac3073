import { addUser } from '../people/add-user.ts';
import { addComment } from '../tickets/add-comment.ts';
import { createTicket } from '../tickets/create-ticket.ts';
import { updateTicket } from '../tickets/update-ticket.ts';
import type { PastSandbox } from './past-sandbox.ts';
import type { Thread } from './thread-line.ts';

const BETWEEN_MESSAGES_MS = 5 * 60_000;
const MAX_SUBJECT_CHARS = 80;

/**
 * Adds a thread as a ticket. Who speaks first is the requester; everyone else speaks for the desk (as
 * the account's owner) unless they are named, as the writers of mails are: those become end-users of
 * their own. The thread's id becomes a tag. Messages lie five minutes apart, since threads tell no
 * reliable times, and the last one `place` times five minutes before `nowMs` (epoch ms).
 */
export function addThread(past: PastSandbox, thread: Thread, nowMs: number, place: number): void {
  const { ownerId } = past.account;
  const [first, ...later] = thread.messages;
  if (!first) throw new Error(`Thread ${thread.id} has no message`);
  const lastMs = nowMs - place * BETWEEN_MESSAGES_MS;
  const momentOf = (index: number) =>
    lastMs - (thread.messages.length - 1 - index) * BETWEEN_MESSAGES_MS;

  past.moveTo(momentOf(0));
  const tag = thread.id.toLowerCase().replace(/[^a-z0-9_-]+/g, '_');
  const requester = addUser(past, {
    name: first.named ? first.speaker : `Customer ${thread.id}`,
    email: `${tag}@loaded.example`,
  });
  const authors = new Map([[first.speaker, requester.id]]);
  const authorOf = ({ speaker, named }: Thread['messages'][number]): number => {
    const known = authors.get(speaker);
    if (known !== undefined) return known;
    const id = named ? addUser(past, { name: speaker }).id : ownerId;
    authors.set(speaker, id);
    return id;
  };

  const { id } = createTicket(past, {
    subject: thread.subject ?? subjectFrom(first.text),
    requesterId: requester.id,
    groupId: past.account.defaultGroupId,
    tags: [tag],
    channel: 'email',
    comment: { body: first.text },
  });
  later.forEach((message, index) => {
    past.moveTo(momentOf(index + 1));
    addComment(past, id, { body: message.text, authorId: authorOf(message), public: true });
  });
  const answered = thread.messages.some((message) => authorOf(message) === ownerId);
  if (!answered) return;
  const waits = authorOf(thread.messages.at(-1) ?? first) === ownerId;
  updateTicket(past, id, { status: waits ? 'pending' : 'open', assigneeId: ownerId }, ownerId);
}

function subjectFrom(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  if (line.length <= MAX_SUBJECT_CHARS) return line;
  return `${line.slice(0, MAX_SUBJECT_CHARS).replace(/\s+\S*$/, '')}…`;
}
