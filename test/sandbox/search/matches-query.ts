import type { Ticket } from '../account.ts';
import { compareTime } from './compare-time.ts';
import type { Operator, SearchTerm } from './parse-query.ts';

const STATUS_ORDER = ['new', 'open', 'pending', 'hold', 'solved', 'closed'];
const PRIORITY_ORDER = ['low', 'normal', 'high', 'urgent'];

/**
 * Whether a ticket answers a search. Words must begin a word of its subject or of what was written in it, a
 * number may be its id; of several values for one property one is enough (Zendesk Support search reference).
 * Throws 422 for a time that is none.
 */
export function matchesQuery(ticket: Ticket, terms: readonly SearchTerm[], nowMs: number): boolean {
  const holds = (term: SearchTerm) => matchesTerm(ticket, term, nowMs) !== term.negated;
  const eithers = new Map<string, SearchTerm[]>();
  for (const term of terms) {
    const either = term.name !== undefined && term.operator === ':' && !term.negated;
    if (!either) {
      if (!holds(term)) return false;
    } else eithers.set(term.name ?? '', [...(eithers.get(term.name ?? '') ?? []), term]);
  }
  return [...eithers.values()].every((group) => group.some(holds));
}

function matchesTerm(ticket: Ticket, term: SearchTerm, nowMs: number): boolean {
  const { name, operator, value } = term;
  switch (name) {
    case undefined:
      return String(ticket.id) === value || says(textOf(ticket), value);
    case 'type':
      return value === 'ticket';
    case 'ticket_type':
      return isOrNone(ticket.type, value);
    case 'status':
      return compares(operator, STATUS_ORDER, ticket.status, value);
    case 'priority':
      return value === 'none'
        ? ticket.priority === null
        : compares(operator, PRIORITY_ORDER, ticket.priority ?? '', value);
    case 'created':
      return compareTime(ticket.createdAt, operator, value, nowMs);
    case 'updated':
      return compareTime(ticket.updatedAt, operator, value, nowMs);
    case 'tags':
      return value === 'none' ? ticket.tags.length === 0 : ticket.tags.includes(value);
    case 'via':
      return ticket.channel === value;
    case 'requester':
      return String(ticket.requesterId) === value;
    case 'assignee':
      return isOrNone(ticket.assigneeId, value);
    case 'group':
      return isOrNone(ticket.groupId, value);
    case 'organization':
      return isOrNone(ticket.organizationId, value);
    case 'brand':
      return String(ticket.brandId) === value;
    case 'subject':
      return says(ticket.subject ?? '', value);
    case 'description':
      return says(ticket.description, value);
    case 'comment':
      return says(ticket.comments.map(({ plainBody }) => plainBody).join('\n'), value);
    default:
      // A word with a colon in it, an address for one.
      return says(textOf(ticket), `${name}${operator}${value}`);
  }
}

function textOf({ subject, description, comments }: Ticket): string {
  return [subject ?? '', description, ...comments.map(({ plainBody }) => plainBody)].join('\n');
}

/** Found at the beginning of a word, a star at its end changes nothing. */
function says(text: string, value: string): boolean {
  const words = value.replace(/\*$/, '');
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(lower[at - 1] ?? '')) return true;
  }
  return false;
}

function isOrNone(own: string | number | null, value: string): boolean {
  return value === 'none' ? own === null : String(own) === value;
}

function compares(operator: Operator, order: string[], own: string, value: string): boolean {
  const [one, other] = [order.indexOf(own), order.indexOf(value)];
  if (other < 0 || one < 0) return false;
  if (operator === '<') return one < other;
  if (operator === '>') return one > other;
  if (operator === '<=') return one <= other;
  return operator === '>=' ? one >= other : one === other;
}
