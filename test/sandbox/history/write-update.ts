import type { Audit, Ticket } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { createEvents } from './blank-ticket.ts';
import { filesOf } from './files-of.ts';
import type { Theme } from './themes.ts';
import type { Telling } from './write-ticket.ts';
import { writeComment } from './write-comment.ts';
import { agentText, customerText, noteText, pick, type Say } from './write-text.ts';

/** One ticket while it is written. */
export interface Story {
  ticket: Ticket;
  theme: Theme;
  say: Say;
  /** Who answers; -1, the system, in tickets of AI agents. */
  agentId: number;
  /** Whether it is solved in the end. */
  ends: boolean;
  /** Every update is a comment. */
  comments: boolean;
}

type Kind = 'first' | 'solve' | 'customer' | 'agent' | 'note' | 'priority' | 'system';

/** Writes the next update of a ticket: a comment, a note, a changed field, or one of the system's that says nothing. */
export function writeUpdate(
  sandbox: Sandbox,
  telling: Telling,
  story: Story,
  { step, last, at }: { step: number; last: boolean; at: string },
): void {
  const { ticket, agentId } = story;
  const kind = kindOf(telling.random, story, step, last);
  const byCustomer = kind === 'first' || kind === 'customer';
  const audit: Audit = {
    id: sandbox.ids.next(),
    authorId: kind === 'system' ? -1 : byCustomer ? ticket.requesterId : agentId,
    channel: kind === 'first' ? ticket.channel : 'web',
    createdAt: at,
    events: [],
  };
  ticket.audits.push(audit);
  const mark = telling.nextMark();
  const words = wordsOf(kind, story, step, mark);
  if (words !== undefined) {
    writeComment(sandbox, ticket, audit, {
      text: words,
      public: kind !== 'note',
      voice: kind === 'first' && ticket.channel === 'voice',
      channel: byCustomer ? ticket.channel : 'web',
      attachments: filesOf(telling.random(), story.theme, mark),
    });
  }
  const change = (fieldName: string, value: string, previousValue: string | null) =>
    audit.events.push({ id: sandbox.ids.next(), type: 'Change', fieldName, value, previousValue });
  if (kind === 'first') audit.events.push(...createEvents(sandbox, ticket));
  if (kind === 'priority') {
    const priority = pick(PRIORITIES, telling.random);
    change('priority', priority, ticket.priority);
    ticket.priority = priority;
  }
  if (audit.authorId > 0 && !byCustomer && ticket.assigneeId === null) {
    change('assignee_id', String(agentId), null);
    change('status', 'open', ticket.status);
    Object.assign(ticket, { assigneeId: agentId, status: 'open' });
  }
  if (kind === 'solve') {
    change('status', 'solved', ticket.status);
    ticket.status = 'solved';
  }
}

function kindOf(random: () => number, story: Story, step: number, last: boolean): Kind {
  if (step === 0) return 'first';
  if (last && story.ends) return 'solve';
  if (story.comments) return step % 2 === 0 ? 'customer' : 'agent';
  const dice = random();
  if (story.ticket.supportType === 'ai_agent') return dice < 0.5 ? 'priority' : 'system';
  // In a conversation people write messages; what stands on the ticket itself are notes.
  if (dice < 0.6)
    return story.ticket.fromMessagingChannel ? 'note' : dice < 0.2 ? 'customer' : 'agent';
  return dice < 0.75 ? 'note' : dice < 0.9 ? 'priority' : 'system';
}

function wordsOf(
  kind: Kind,
  { ticket, theme, say }: Story,
  step: number,
  mark: number,
): string | undefined {
  const chat = ticket.fromMessagingChannel;
  if (kind === 'first') return chat ? (ticket.subject ?? '') : customerText(say, theme, 0, mark);
  if (kind === 'customer') return customerText(say, theme, step, mark);
  if (kind === 'note') return noteText(say, theme, mark);
  if (kind === 'agent') return agentText(say, theme, false, mark);
  return kind === 'solve' && !chat ? agentText(say, theme, true, mark) : undefined;
}

const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
