import type { Ticket } from '../account.ts';

const STATUS_ORDER = ['new', 'open', 'pending', 'hold', 'solved', 'closed'];

/**
 * Whether a ticket answers a search: `status:solved`, `status<solved`, `tags:x`, `requester:id`,
 * `created>2026-01-01`, `updated<…`, `subject:word`; every other word must stand in subject or description.
 */
export function matchesQuery(ticket: Ticket, query: string): boolean {
  return (query.match(/[^\s"]*"[^"]*"|\S+/g) ?? []).every((term) => matchesTerm(ticket, term));
}

function matchesTerm(ticket: Ticket, term: string): boolean {
  const [, name = '', operator = '', raw = ''] = /^(\w+)(:|<=|>=|<|>)(.*)$/.exec(term) ?? [];
  const value = raw.replaceAll('"', '').toLowerCase();
  switch (name) {
    case 'type':
      return value === 'ticket' || value === ticket.type;
    case 'status':
      return compares(operator, STATUS_ORDER.indexOf(ticket.status), STATUS_ORDER.indexOf(value));
    case 'created':
      return compares(operator, Date.parse(ticket.createdAt), Date.parse(value));
    case 'updated':
      return compares(operator, Date.parse(ticket.updatedAt), Date.parse(value));
    case 'tags':
      return ticket.tags.includes(value);
    case 'requester':
      return String(ticket.requesterId) === value;
    case 'assignee':
      return value === 'none' ? ticket.assigneeId === null : String(ticket.assigneeId) === value;
    case 'subject':
      return (ticket.subject ?? '').toLowerCase().includes(value);
    default: {
      const text = `${ticket.subject ?? ''} ${ticket.description}`.toLowerCase();
      return text.includes(term.replaceAll('"', '').toLowerCase());
    }
  }
}

function compares(operator: string, one: number, other: number): boolean {
  if (operator === '<') return one < other;
  if (operator === '>') return one > other;
  if (operator === '<=') return one <= other;
  return operator === '>=' ? one >= other : one === other;
}
