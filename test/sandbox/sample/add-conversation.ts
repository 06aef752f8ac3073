import { addComment } from '../tickets/add-comment.ts';
import { addMessage } from '../tickets/add-message.ts';
import { archiveTicket } from '../tickets/archive-ticket.ts';
import { createTicket } from '../tickets/create-ticket.ts';
import { deleteTicket } from '../tickets/delete-ticket.ts';
import { markAsSpam } from '../tickets/mark-as-spam.ts';
import { redactComment } from '../tickets/redact-comment.ts';
import { updateTicket } from '../tickets/update-ticket.ts';
import type { NewComment } from '../tickets/build-comment.ts';
import type { Desk } from './add-desk.ts';
import type { Conversation } from './conversation.ts';
import { describeFile } from './describe-file.ts';
import { valueOf } from './fields.ts';
import { linkArticles } from './library/link-articles.ts';
import type { PastSandbox } from './past-sandbox.ts';
import { DAY_MS, schedule, type ScheduledTurn } from './schedule.ts';

const CLOSED_AFTER_MS = 4 * DAY_MS;
const ARCHIVED_AFTER_MS = 120 * DAY_MS;

/**
 * Lets one conversation happen in the account's past as ticket `id`: each turn at its moment, assigned
 * with the first answer, solved with the last turn, closed four days later and archived after 120, as a
 * fresh account's automations do. Ends `nowMs` (epoch ms) minus the conversation's quiet.
 */
export function addConversation(
  past: PastSandbox,
  desk: Desk,
  conversation: Conversation,
  id: number,
  nowMs: number,
): void {
  const turns = schedule(conversation, nowMs).map((turn) => ({
    ...turn,
    text: linkArticles(past, turn.text),
  }));
  const [first] = turns;
  if (!first) throw new Error(`Ticket ${id} has no turn`);
  const chat = conversation.channel === 'native_messaging';
  open(past, desk, conversation, id, first, chat);
  for (const turn of chat ? turns : turns.slice(1)) {
    past.moveTo(turn.atMs);
    if (chat && !turn.note) say(past, desk, conversation, id, turn);
    else addComment(past, id, commentOf(desk, conversation, turn));
    if (turn.by === conversation.assignee) assign(past, desk, conversation, id);
  }
  assign(past, desk, conversation, id);
  finish(past, desk, conversation, id, nowMs);
  redact(past, desk, id, turns);
}

function open(
  past: PastSandbox,
  desk: Desk,
  conversation: Conversation,
  id: number,
  first: ScheduledTurn,
  chat: boolean,
): void {
  past.moveTo(first.atMs);
  const { topic, product, appVersion, order } = conversation;
  const comment = commentOf(desk, conversation, first);
  createTicket(past, {
    id,
    subject: conversation.subject,
    requesterId: desk.people[conversation.from],
    submitterId: comment.authorId,
    status: 'new',
    priority: conversation.priority ?? 'normal',
    type: conversation.type ?? null,
    // Zendesk puts the value of a chosen dropdown option among the ticket's tags.
    tags: [
      ...(conversation.tags ?? []),
      ...[topic, product].flatMap((name) => (name ? [valueOf(name)] : [])),
    ],
    groupId: desk.groups[conversation.group ?? 'support'],
    brandId: desk.brands[conversation.brand ?? 'fernhill'],
    customFields: {
      [desk.fields.topic]: topic ? valueOf(topic) : null,
      [desk.fields.product]: product ? valueOf(product) : null,
      [desk.fields.appVersion]: appVersion ?? null,
      [desk.fields.order]: order ?? null,
      [desk.fields.resolution]: null,
    },
    channel: conversation.channel ?? 'email',
    fromMessagingChannel: chat,
    // A messaging ticket begins with a comment that holds its subject alone.
    comment: chat ? { body: conversation.subject ?? '' } : comment,
  });
}

function say(
  past: PastSandbox,
  desk: Desk,
  conversation: Conversation,
  id: number,
  { by, text }: ScheduledTurn,
): void {
  if (by === 'bot') {
    addMessage(past, id, { authorType: 'bot', authorId: null, authorName: 'Fern', text });
    return;
  }
  const authorType = by === 'customer' ? 'end_user' : 'agent';
  addMessage(past, id, { authorType, authorId: authorOf(desk, conversation, by), text });
}

function assign(past: PastSandbox, desk: Desk, conversation: Conversation, id: number): void {
  const ticket = past.account.tickets.get(id);
  if (!conversation.assignee || !ticket || ticket.assigneeId !== null) return;
  const assigneeId = desk.people[conversation.assignee];
  updateTicket(past, id, { assigneeId, groupId: ticket.groupId }, assigneeId);
}

/** Brings the ticket to the status and the life it has now. */
function finish(
  past: PastSandbox,
  desk: Desk,
  { status, resolution, assignee = 'nora', life, satisfaction }: Conversation,
  id: number,
  nowMs: number,
): void {
  const actorId = desk.people[assignee];
  const lastMs = past.clock.now();
  const ends = status === 'solved' || status === 'closed';
  const customFields = resolution ? { [desk.fields.resolution]: valueOf(resolution) } : {};
  if (past.account.tickets.get(id)?.status !== status) {
    updateTicket(past, id, { status: ends ? 'solved' : status, customFields }, actorId);
  }
  if (status === 'closed') {
    past.moveTo(Math.min(lastMs + CLOSED_AFTER_MS, nowMs));
    updateTicket(past, id, { status }, desk.people.nora);
  }
  const ticket = past.account.tickets.get(id);
  if (ticket && satisfaction) ticket.satisfaction = { ...satisfaction };
  if (life === 'spam') markAsSpam(past, id, desk.people.nora);
  if (life === 'deleted') deleteTicket(past, id, desk.people.nora);
  if (life === 'archived') {
    past.moveTo(Math.min(lastMs + ARCHIVED_AFTER_MS, nowMs));
    archiveTicket(past, id);
  }
}

function redact(past: PastSandbox, desk: Desk, id: number, turns: ScheduledTurn[]): void {
  turns.forEach((turn, index) => {
    const comment = past.account.tickets.get(id)?.comments[index];
    if (turn.redacted && comment) redactComment(past, id, comment.id, desk.people.nora);
  });
}

function commentOf(desk: Desk, conversation: Conversation, turn: ScheduledTurn): NewComment {
  return {
    ...(turn.html ? { htmlBody: turn.text } : { body: turn.text }),
    authorId: authorOf(desk, conversation, turn.by),
    public: !turn.note,
    type: turn.voice ? 'VoiceComment' : 'Comment',
    channel: turn.by === 'customer' ? (conversation.channel ?? 'email') : 'web',
    attachments: (turn.files ?? []).map(describeFile),
  };
}

function authorOf(desk: Desk, conversation: Conversation, by: ScheduledTurn['by']): number {
  const id = by === 'bot' ? undefined : desk.people[by === 'customer' ? conversation.from : by];
  if (id === undefined) throw new Error(`Nobody is called "${by}"`);
  return id;
}
