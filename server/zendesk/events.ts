import { z } from 'zod';

const prefix = 'zen:event-type:';

/** Ticket events that are a reason to look at the ticket again (developer.zendesk.com, "Ticket events"). */
export const ticketEventTypes = [
  'created',
  'comment_added',
  'comment_made_private',
  'comment_redacted',
  'attachment_linked_to_comment',
  'attachment_redacted_from_comment',
  'status_changed',
  'custom_status_changed',
  'priority_changed',
  'type_changed',
  'subject_changed',
  'description_changed',
  'requester_changed',
  'submitter_changed',
  'organization_changed',
  'brand_changed',
  'form_changed',
  'agent_assignment_changed',
  'group_assignment_changed',
  'custom_field_changed',
  'tags_changed',
  'merged',
  'soft_deleted',
  'undeleted',
  'permanently_deleted',
  'marked_as_spam',
] as const;

/** What our webhook subscribes to. There is no `ticket.updated`: the list stands for it. */
export const subscriptions = [
  ...ticketEventTypes.map((type) => `${prefix}ticket.${type}`),
  `${prefix}messaging_ticket.message_added`,
];

/** Ids and types are plain words; PostgreSQL would refuse a NUL, and with it everything stored together. */
const plainText = z.string().regex(/^[\x20-\x7e]{1,200}$/);

/** The envelope of every event webhook; ids are strings, and only what we use is named. */
const envelope = z.object({
  id: plainText,
  type: plainText,
  time: z.string().nullish(),
  subject: z.string().nullish(),
  detail: z.object({ id: z.union([z.string(), z.number()]).nullish() }).nullish(),
  event: z
    .object({
      target_ticket_id: z.union([z.string(), z.number()]).nullish(),
      custom_field: z
        .object({ id: z.union([z.string(), z.number()]) })
        .nullish()
        .catch(undefined),
      current: z.unknown().optional(),
      tags_added: z.array(z.string()).nullish().catch(undefined),
      tags_removed: z.array(z.string()).nullish().catch(undefined),
    })
    .nullish(),
});

export interface ZendeskEvent {
  id: string;
  /** Without Zendesk's prefix, e.g. `ticket.comment_added`. */
  type: string;
  occurredAt: Date | undefined;
  /** False for types we did not ask for: acknowledged and counted. */
  known: boolean;
  /** The tickets to look at again; a merge touches two. */
  ticketIds: string[];
  /** True when everything derived from the ticket must go at once, not only after the next look. */
  forgets: boolean;
  /** True when the newest entry we know may not be the newest any more. */
  mayAddEntry: boolean;
  /** What a field was set to, or the one tag that came, when nothing else changed: how a write of ours looks. */
  setting: { fieldId: string | undefined; value: string } | undefined;
}

/**
 * Reads a delivery's body. An event is a nudge: its order is not guaranteed and its content partial, so
 * nothing but the type and the ticket's id is taken from it.
 *
 * @returns `undefined` when it is no event envelope at all
 */
export function readEvent(body: unknown): ZendeskEvent | undefined {
  const parsed = envelope.safeParse(body);
  if (!parsed.success) return undefined;
  const { id, type, time, subject, detail, event } = parsed.data;
  const name = type.startsWith(prefix) ? type.slice(prefix.length) : type;
  const known = subscriptions.includes(`${prefix}${name}`);
  const own = digits(detail?.id) ?? digits(/^zen:ticket:(\d+)$/.exec(subject ?? '')?.[1]);
  const target = name === 'ticket.merged' ? digits(event?.target_ticket_id) : undefined;
  return {
    id,
    type: name,
    occurredAt: momentOf(time),
    known,
    ticketIds: known ? [own, target].filter((ticketId) => ticketId !== undefined) : [],
    forgets: forgetting.has(name),
    mayAddEntry: known && (addingEntries.has(name) || forgetting.has(name)),
    setting: event ? settingOf(name, event) : undefined,
  };
}

function settingOf(
  name: string,
  event: NonNullable<z.infer<typeof envelope>['event']>,
): ZendeskEvent['setting'] {
  if (name === 'ticket.custom_field_changed') {
    const fieldId = digits(event.custom_field?.id);
    const value = valueOf(event.current);
    return fieldId && value ? { fieldId, value } : undefined;
  }
  // A dropdown's option is a tag of the ticket as well.
  const [tag, ...others] = event.tags_added ?? [];
  if (name !== 'ticket.tags_changed' || tag === undefined || others.length > 0) return undefined;
  return (event.tags_removed ?? []).length > 0 ? undefined : { fieldId: undefined, value: tag };
}

/** The value of a field stands under a key that depends on the field's type. */
function valueOf(current: unknown): string | undefined {
  if (typeof current === 'string') return current;
  if (typeof current !== 'object' || current === null) return undefined;
  const values = Object.values(current).filter((value) => typeof value === 'string');
  return values.length === 1 ? values[0] : undefined;
}

/** What these take away must not be read a moment longer, whether or not Zendesk can be asked again. */
const forgetting = new Set([
  'ticket.soft_deleted',
  'ticket.permanently_deleted',
  'ticket.marked_as_spam',
  'ticket.comment_redacted',
  'ticket.comment_made_private',
  'ticket.attachment_redacted_from_comment',
]);

const addingEntries = new Set([
  'ticket.created',
  'ticket.comment_added',
  'ticket.merged',
  'ticket.undeleted',
  'messaging_ticket.message_added',
]);

/** @returns `undefined` for what is no time, or one that no event of Zendesk's can have */
function momentOf(time: string | null | undefined): Date | undefined {
  const at = new Date(time ?? '');
  const year = at.getUTCFullYear();
  return year >= 2000 && year < 2200 ? at : undefined;
}

function digits(value: string | number | null | undefined): string | undefined {
  const written = value === null || value === undefined ? '' : String(value);
  return /^[1-9]\d{0,18}$/.test(written) ? written : undefined;
}
