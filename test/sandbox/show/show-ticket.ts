import type { Ticket } from '../account.ts';
import { isSystemField } from '../fields/is-system-field.ts';
import type { Sandbox } from '../sandbox.ts';

/** A ticket as the API answers it (developer.zendesk.com, "Tickets"); a deleted one with status `deleted`. */
export function showTicket(sandbox: Sandbox, ticket: Ticket): Record<string, unknown> {
  const customFields = [...sandbox.account.fields.values()]
    .filter((field) => field.active && !isSystemField(field))
    .map((field) => ({
      id: field.id,
      value: fieldValue(field.type, ticket.customFields[field.id]),
    }));
  return {
    url: `${sandbox.origin}/api/v2/tickets/${ticket.id}.json`,
    id: ticket.id,
    external_id: null,
    encoded_id: ticket.encodedId,
    via: { channel: ticket.channel, source: { from: {}, to: {}, rel: null } },
    created_at: ticket.createdAt,
    updated_at: ticket.updatedAt,
    generated_timestamp: Math.floor(Date.parse(ticket.generatedAt) / 1000),
    type: ticket.type,
    subject: ticket.subject,
    raw_subject: ticket.subject,
    description: ticket.description,
    priority: ticket.priority,
    status: ticket.life === 'live' || ticket.life === 'archived' ? ticket.status : 'deleted',
    recipient: null,
    requester_id: ticket.requesterId,
    submitter_id: ticket.submitterId,
    assignee_id: ticket.assigneeId,
    organization_id: ticket.organizationId,
    group_id: ticket.groupId,
    collaborator_ids: [],
    follower_ids: [],
    email_cc_ids: [],
    forum_topic_id: null,
    problem_id: null,
    has_incidents: false,
    is_public: ticket.comments.some((comment) => comment.public),
    due_at: null,
    tags: ticket.tags,
    custom_fields: customFields,
    satisfaction_rating: showSatisfaction(ticket),
    sharing_agreement_ids: [],
    custom_status_id: sandbox.account.statusIds[ticket.status],
    fields: customFields,
    followup_ids: [],
    ticket_form_id: sandbox.account.formId,
    brand_id: ticket.brandId,
    allow_channelback: false,
    allow_attachments: true,
    from_messaging_channel: ticket.fromMessagingChannel,
    support_type: ticket.supportType,
  };
}

function showSatisfaction({ satisfaction }: Ticket): Record<string, unknown> {
  if (!satisfaction) return { score: 'unoffered' };
  const { score, comment } = satisfaction;
  return comment === undefined ? { score } : { score, comment };
}

function fieldValue(type: string, value: string | null | undefined): unknown {
  if (type === 'checkbox') return value === 'true';
  if (value === null || value === undefined) return null;
  if (type === 'integer') return Number(value);
  return type === 'multiselect' ? value.split(' ') : value;
}
