import { addComment } from '../tickets/add-comment.ts';
import { createTicket } from '../tickets/create-ticket.ts';
import type { NewComment } from '../tickets/build-comment.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Desk } from './add-desk.ts';
import type { Conversation } from './conversation.ts';
import { describeFile } from './describe-file.ts';
import { valueOf } from './fields.ts';
import { schedule, type ScheduledTurn } from './schedule.ts';

/** Puts one conversation into the account as ticket `id`, turn by turn, ending at its present. */
export function addConversation(
  sandbox: Sandbox,
  desk: Desk,
  conversation: Conversation,
  id: number,
): void {
  const [first, ...later] = schedule(conversation, sandbox.clock.now());
  if (!first) throw new Error(`Ticket ${id} has no turn`);
  const requesterId = desk.people[conversation.from];
  createTicket(sandbox, {
    id,
    subject: conversation.subject,
    requesterId,
    submitterId: authorOf(desk, requesterId, first),
    status: conversation.status,
    priority: conversation.priority ?? 'normal',
    type: conversation.type ?? null,
    tags: [...(conversation.tags ?? []), ...tagsOf(conversation)],
    groupId: desk.groups[conversation.group ?? 'support'],
    assigneeId: conversation.assignee ? desk.people[conversation.assignee] : null,
    brandId: desk.brands[conversation.brand ?? 'fernhill'],
    customFields: fieldsOf(desk, conversation),
    channel: conversation.channel ?? 'email',
    createdAt: first.at,
    comment: commentOf(desk, requesterId, conversation, first),
  });
  for (const turn of later)
    addComment(sandbox, id, commentOf(desk, requesterId, conversation, turn));
}

function commentOf(
  desk: Desk,
  requesterId: number,
  { channel = 'email' }: Conversation,
  turn: ScheduledTurn,
): NewComment {
  const authorId = authorOf(desk, requesterId, turn);
  return {
    ...(turn.html ? { htmlBody: turn.text } : { body: turn.text }),
    authorId,
    public: !turn.note,
    type: turn.voice ? 'VoiceComment' : 'Comment',
    channel: authorId === requesterId ? channel : 'web',
    createdAt: turn.at,
    attachments: (turn.files ?? []).map(describeFile),
  };
}

function authorOf(desk: Desk, requesterId: number, { by }: ScheduledTurn): number {
  if (by === 'customer') return requesterId;
  const id = by === 'bot' ? undefined : desk.people[by];
  if (id === undefined) throw new Error(`Nobody is called "${by}"`);
  return id;
}

function fieldsOf(desk: Desk, conversation: Conversation): Record<string, string | null> {
  const { topic, product, appVersion, order, resolution } = conversation;
  return {
    [desk.fields.topic]: topic ? valueOf(topic) : null,
    [desk.fields.product]: product ? valueOf(product) : null,
    [desk.fields.appVersion]: appVersion ?? null,
    [desk.fields.order]: order ?? null,
    [desk.fields.resolution]: resolution ? valueOf(resolution) : null,
  };
}

/** Zendesk puts the value of a chosen dropdown option among the ticket's tags. */
function tagsOf({ topic, product, resolution }: Conversation): string[] {
  return [topic, product, resolution].flatMap((name) => (name ? [valueOf(name)] : []));
}
