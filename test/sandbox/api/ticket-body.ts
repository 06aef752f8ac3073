import { z } from 'zod';
import { recordInvalid } from '../errors/record-invalid.ts';
import type { Sandbox } from '../sandbox.ts';
import type { NewTicket } from '../tickets/create-ticket.ts';
import type { TicketChanges } from '../tickets/update-ticket.ts';
import { addUser } from '../people/add-user.ts';

const fieldValues = z.array(
  z.object({
    id: z.coerce.number(),
    value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]).optional(),
  }),
);

/** The body of a ticket written through the API, the parts the box acts on. */
export const ticketBody = z.object({
  ticket: z.object({
    subject: z.string().nullable().optional(),
    status: z.enum(['new', 'open', 'pending', 'hold', 'solved', 'closed']).optional(),
    priority: z.enum(['low', 'normal', 'high', 'urgent']).nullable().optional(),
    type: z.enum(['question', 'incident', 'problem', 'task']).nullable().optional(),
    requester_id: z.number().optional(),
    requester: z.object({ name: z.string().optional(), email: z.string().optional() }).optional(),
    submitter_id: z.number().optional(),
    assignee_id: z.number().nullable().optional(),
    group_id: z.number().nullable().optional(),
    organization_id: z.number().nullable().optional(),
    brand_id: z.number().optional(),
    tags: z.array(z.string()).optional(),
    custom_fields: fieldValues.optional(),
    description: z.string().optional(),
    comment: z
      .object({
        body: z.string().optional(),
        html_body: z.string().optional(),
        public: z.boolean().optional(),
        author_id: z.number().optional(),
      })
      .optional(),
    safe_update: z.boolean().optional(),
    updated_stamp: z.string().optional(),
  }),
});

export type TicketBody = z.infer<typeof ticketBody>['ticket'];

/** What an update asks for. */
export function ticketChangesOf(body: TicketBody): TicketChanges {
  return {
    subject: body.subject,
    status: body.status,
    priority: body.priority,
    type: body.type,
    requesterId: body.requester_id,
    assigneeId: body.assignee_id,
    groupId: body.group_id,
    organizationId: body.organization_id,
    brandId: body.brand_id,
    tags: body.tags,
    customFields: customFieldsOf(body),
    comment: commentOf(body),
  };
}

/** The ticket a POST asks for; an unknown requester named by address is added. Throws RecordInvalid. */
export function newTicketOf(sandbox: Sandbox, body: TicketBody, callerId: number): NewTicket {
  const comment =
    commentOf(body) ?? (body.description === undefined ? undefined : { body: body.description });
  if (!comment) {
    throw recordInvalid({
      base: [{ description: 'Description: cannot be blank', error: 'BlankValue' }],
    });
  }
  const { customFields, comment: _comment, ...changes } = ticketChangesOf(body);
  return {
    ...withoutUndefined(changes),
    subject: body.subject ?? null,
    requesterId: requesterOf(sandbox, body, callerId),
    submitterId: body.submitter_id ?? callerId,
    customFields,
    channel: 'api',
    comment,
  };
}

function requesterOf(sandbox: Sandbox, body: TicketBody, callerId: number): number {
  if (body.requester_id !== undefined) {
    if (sandbox.account.users.has(body.requester_id)) return body.requester_id;
    throw recordInvalid({
      requester: [{ description: 'Requester: is invalid', error: 'InvalidValue' }],
    });
  }
  const email = body.requester?.email;
  if (email === undefined) return callerId;
  const known = [...sandbox.account.users.values()].find((user) => user.email === email);
  return (known ?? addUser(sandbox, { name: body.requester?.name ?? email, email })).id;
}

function commentOf(body: TicketBody) {
  const comment = body.comment;
  if (!comment || (comment.body === undefined && comment.html_body === undefined)) return undefined;
  return withoutUndefined({
    body: comment.body,
    htmlBody: comment.html_body,
    public: comment.public,
    authorId: comment.author_id,
  });
}

function customFieldsOf(body: TicketBody): Record<string, string | null> {
  return Object.fromEntries(
    (body.custom_fields ?? []).map(({ id, value }) => [String(id), textOf(value)]),
  );
}

function textOf(value: string | number | boolean | string[] | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

function withoutUndefined<T extends object>(
  value: T,
): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
