import type { Audit, AuditEvent, Ticket } from '../account.ts';
import { recordInvalid } from '../errors/record-invalid.ts';
import type { Sandbox } from '../sandbox.ts';
import { addComment } from './add-comment.ts';
import type { NewComment } from './build-comment.ts';
import { checkFieldValues } from './check-field-values.ts';
import { checkSolvable } from './check-solvable.ts';
import { emitChanges } from './emit-changes.ts';
import { findTicket } from './find-ticket.ts';
import { tagsAfter } from './tags-after.ts';
import { touchTicket } from './touch-ticket.ts';

/** What can be changed of a ticket; `undefined` leaves it alone. */
export interface TicketChanges {
  subject?: string | null;
  status?: Ticket['status'];
  priority?: Ticket['priority'];
  type?: Ticket['type'];
  requesterId?: number;
  assigneeId?: number | null;
  groupId?: number | null;
  organizationId?: number | null;
  brandId?: number;
  /** Replaces all tags. */
  tags?: string[];
  /** Field id to value; a dropdown's is its option's value. */
  customFields?: Record<string, string | null>;
  comment?: Omit<NewComment, 'authorId'> & { authorId?: number };
}

/**
 * Changes a ticket as `actorId` in one update, records the audit and tells subscribers what changed.
 * An assigned ticket moves from new to open and into the agent's default group. Throws RecordNotFound,
 * or RecordInvalid for a closed ticket, an option that does not exist, a required field empty on solve.
 */
export function updateTicket(
  sandbox: Sandbox,
  ticketId: number,
  changes: TicketChanges,
  actorId: number,
): { ticket: Ticket; audit: Audit } {
  const ticket = findTicket(sandbox, ticketId);
  if (ticket.status === 'closed') {
    throw recordInvalid({
      status: [{ description: 'Status: closed prevents ticket update', error: null }],
    });
  }
  const customFields = checkFieldValues(sandbox, changes.customFields ?? {});
  const before = structuredClone({ ...ticket, comments: [], audits: [], conversationLog: [] });
  const after = { ...before, ...resolved(sandbox, before, changes) };
  after.customFields = { ...before.customFields, ...customFields };
  after.tags = tagsAfter(sandbox, before, changes.tags, customFields);
  if (after.status === 'solved' && before.status !== 'solved') checkSolvable(sandbox, after);

  const { comments, audits, conversationLog } = ticket;
  Object.assign(ticket, after, { comments, audits, conversationLog });
  const audit: Audit = {
    id: sandbox.ids.next(),
    authorId: actorId,
    channel: 'api',
    createdAt: sandbox.clock.iso(),
    events: changeEvents(sandbox, before, ticket),
  };
  ticket.audits.push(audit);
  if (changes.comment) {
    addComment(sandbox, ticketId, {
      channel: 'api',
      ...changes.comment,
      authorId: changes.comment.authorId ?? actorId,
      auditId: audit.id,
    });
  }
  touchTicket(sandbox, ticket);
  emitChanges(sandbox, before, ticket, actorId);
  return { ticket, audit };
}

function resolved(sandbox: Sandbox, before: Ticket, changes: TicketChanges): Partial<Ticket> {
  const { customFields: _fields, comment: _comment, tags: _tags, ...plain } = changes;
  const set: Partial<Ticket> = Object.fromEntries(
    Object.entries(plain).filter(([, value]) => value !== undefined),
  );
  // A priority once set cannot be cleared.
  if (set.priority === null) delete set.priority;
  const assignee = set.assigneeId == null ? undefined : sandbox.account.users.get(set.assigneeId);
  if (set.assigneeId != null && (!assignee || assignee.role === 'end-user')) {
    throw recordInvalid({
      assignee_id: [{ description: 'Assignee: is invalid', error: 'InvalidValue' }],
    });
  }
  if (assignee && set.groupId === undefined) set.groupId = assignee.defaultGroupId;
  if (assignee && before.status === 'new' && set.status === undefined) set.status = 'open';
  return set;
}

const AUDITED = [
  ['subject', 'subject'],
  ['status', 'status'],
  ['priority', 'priority'],
  ['type', 'type'],
  ['requesterId', 'requester_id'],
  ['assigneeId', 'assignee_id'],
  ['groupId', 'group_id'],
  ['organizationId', 'organization_id'],
  ['brandId', 'brand_id'],
  ['tags', 'tags'],
] as const;

function changeEvents(sandbox: Sandbox, before: Ticket, after: Ticket): AuditEvent[] {
  const system = AUDITED.map(([key, fieldName]) => [fieldName, before[key], after[key]] as const);
  const custom = Object.keys(after.customFields).map(
    (id) => [id, before.customFields[id] ?? null, after.customFields[id] ?? null] as const,
  );
  return [...system, ...custom]
    .filter(([, previous, current]) => JSON.stringify(previous) !== JSON.stringify(current))
    .map(([fieldName, previous, current]) => ({
      id: sandbox.ids.next(),
      type: 'Change',
      fieldName,
      value: auditValue(current),
      previousValue: auditValue(previous),
    }));
}

function auditValue(value: string | number | string[] | null): string | string[] | null {
  return typeof value === 'number' ? String(value) : value;
}
