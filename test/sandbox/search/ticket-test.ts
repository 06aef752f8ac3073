import type { Ticket } from '../account.ts';
import { compareTime } from './compare-time.ts';
import type { Operator, SearchTerm } from './parse-query.ts';
import { timeSpan } from './time-span.ts';

const STATUS_ORDER = ['new', 'open', 'pending', 'hold', 'solved', 'closed'];
const PRIORITY_ORDER = ['low', 'normal', 'high', 'urgent'];

type Test = (ticket: Ticket) => boolean;

/**
 * What a search asks of a ticket. Words must begin a word of its subject or of what was written in it, a
 * number may be its id; of several values for one property one is enough (Zendesk Support search reference).
 * Made once for a search over many tickets. Throws 422 for a time that is none.
 */
export function ticketTest(terms: readonly SearchTerm[], nowMs: number): Test {
  const all: Test[] = [];
  const eithers = new Map<string, Test[]>();
  for (const term of terms) {
    const test = testOf(term, nowMs);
    const { name, operator, negated } = term;
    if (negated) all.push((ticket) => !test(ticket));
    else if (name === undefined || operator !== ':') all.push(test);
    else eithers.set(name, [...(eithers.get(name) ?? []), test]);
  }
  for (const tests of eithers.values()) all.push((ticket) => tests.some((test) => test(ticket)));
  return (ticket) => all.every((test) => test(ticket));
}

function testOf(term: SearchTerm, nowMs: number): Test {
  const { name, operator, value } = term;
  if (name !== 'created' && name !== 'updated') return (ticket) => matchesTerm(ticket, term);
  const span = timeSpan(value, nowMs);
  return ({ createdAt, updatedAt }) =>
    compareTime(Date.parse(name === 'created' ? createdAt : updatedAt), operator, span);
}

function matchesTerm(ticket: Ticket, { name, operator, value }: SearchTerm): boolean {
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
