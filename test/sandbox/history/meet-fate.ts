import type { Audit, Ticket } from '../account.ts';
import { isoSeconds } from '../clock.ts';
import type { Sandbox } from '../sandbox.ts';
import { commentHtml } from '../tickets/comment-html.ts';
import { blackened } from '../tickets/redact-comment.ts';
import { coinWord } from './coin-word.ts';
import type { Fate } from './plan-tickets.ts';
import { writeComment } from './write-comment.ts';
import type { Telling } from './write-ticket.ts';
import { pick } from './write-text.ts';

/**
 * Lets happen to a written ticket what its fate says, with the updates that tell of it.
 *
 * @param older tickets a merge may go into
 */
export function meetFate(
  sandbox: Sandbox,
  telling: Telling,
  ticket: Ticket,
  fate: Fate,
  older: readonly Ticket[],
): void {
  const { random, cast, endMs } = telling;
  const actorId = pick(cast.agentIds, random);
  const atMs = Math.min(Date.parse(ticket.generatedAt) + random() * 3 * 3600_000, endMs);
  const moment: Moment = { sandbox, telling, actorId, at: isoSeconds(atMs) };
  if (fate === 'merged') merge(moment, ticket, pick(older, random));
  if (fate === 'redacted') redact(moment, ticket);
  if (fate === 'made private') makePrivate(moment, ticket);
  if (fate === 'deleted' || fate === 'spam' || fate === 'scrubbed') {
    ticket.life = fate;
    ticket.deletion = { actorId, at: moment.at };
    ticket.updatedAt = ticket.generatedAt = moment.at;
  }
  if (fate === 'scrubbed') {
    const nothing = { comments: [], audits: [], conversationLog: [], tags: [], customFields: {} };
    Object.assign(ticket, { subject: 'SCRUBBED', description: 'SCRUBBED', ...nothing });
  }
}

interface Moment {
  sandbox: Sandbox;
  telling: Telling;
  actorId: number;
  at: string;
}

function merge(moment: Moment, source: Ticket, target: Ticket): void {
  const last = source.comments.at(-1)?.plainBody ?? '';
  note(moment, target, `Request #${source.id} was merged into this one. It ended with:\n\n${last}`);
  const audit = note(moment, source, `This request was merged into request #${target.id}.`);
  audit.events.push({
    id: moment.sandbox.ids.next(),
    type: 'Change',
    fieldName: 'status',
    value: 'closed',
    previousValue: source.status,
  });
  source.mergedInto = target.id;
  source.status = 'closed';
  source.tags = [...source.tags, 'closed_by_merge'];
}

function redact(moment: Moment, ticket: Ticket): void {
  const comment = pick(ticket.comments, moment.telling.random);
  const [secret = ''] = /\S+\.$/.exec(comment.plainBody) ?? [];
  const text = secret === '' ? comment.plainBody : secret;
  comment.plainBody = comment.plainBody.replaceAll(text, blackened(text));
  comment.htmlBody = commentHtml(comment.plainBody);
  comment.redacted = true;
  if (comment === ticket.comments[0]) ticket.description = comment.plainBody;
  const { ids } = moment.sandbox;
  update(moment, ticket).events.push({
    id: ids.next(),
    type: 'CommentRedactionEvent',
    commentId: comment.id,
  });
}

function makePrivate(moment: Moment, ticket: Ticket): void {
  const comment = ticket.comments.find((one) => one.public) ?? ticket.comments[0];
  if (!comment) return;
  comment.public = false;
  const { ids } = moment.sandbox;
  update(moment, ticket).events.push({
    id: ids.next(),
    type: 'CommentPrivacyChange',
    commentId: comment.id,
  });
}

/** An internal note that the account itself writes. */
function note(moment: Moment, ticket: Ticket, words: string): Audit {
  const audit = update(moment, ticket);
  const text = `${words}\n\nFiled under ${coinWord(moment.telling.nextMark())}.`;
  writeComment(moment.sandbox, ticket, audit, { text, public: false });
  return audit;
}

/** An update never stands before what the ticket already has. */
function update({ sandbox, actorId, at }: Moment, ticket: Ticket): Audit {
  const createdAt = at > ticket.updatedAt ? at : ticket.updatedAt;
  const id = sandbox.ids.next();
  const audit: Audit = { id, authorId: actorId, channel: 'web', createdAt, events: [] };
  ticket.audits.push(audit);
  ticket.updatedAt = createdAt;
  if (createdAt > ticket.generatedAt) ticket.generatedAt = createdAt;
  return audit;
}
