import { z } from 'zod';
import type { ZendeskClient } from './client.ts';
import { emptyIfTooRecent } from './empty-if-too-recent.ts';
import { actorId, attachmentObject, optionalId, zendeskId } from './payloads.ts';
import { readableRows, zendeskSeconds, zendeskTime, type ReadRows } from './readable-rows.ts';
import { undefinedIfGone } from './undefined-if-gone.ts';

/** A thousand rows, with whole comments in them, take Zendesk long, and long to arrive. */
export const exportDeadlineMs = 60_000;

/** A ticket as the export tells it. */
export const exportedTicket = z.object({
  id: zendeskId,
  subject: z.string().nullish(),
  status: z.string(),
  type: z.string().nullish(),
  created_at: zendeskTime,
  updated_at: zendeskTime,
  generated_timestamp: zendeskSeconds,
  requester_id: actorId,
  assignee_id: actorId,
  group_id: optionalId,
  organization_id: optionalId,
  brand_id: optionalId,
  ticket_form_id: optionalId,
  tags: z.array(z.string()).nullish(),
  custom_fields: z.array(z.object({ id: zendeskId, value: z.unknown() })).nullish(),
  satisfaction_rating: z.object({ score: z.string() }).nullish(),
  from_messaging_channel: z.boolean().nullish(),
  support_type: z.string().nullish(),
  encoded_id: z.string().nullish(),
});

export type ExportedTicket = z.infer<typeof exportedTicket>;

const ticketAnswer = z.object({ ticket: exportedTicket });

const ticketsAnswer = z.object({
  tickets: readableRows(exportedTicket),
  after_cursor: z.string().nullish(),
  end_of_stream: z.boolean(),
});

/** One child of a ticket's update. Comments stand in it whole; of other events only their kind matters here. */
const childEvent = z
  .object({
    id: zendeskId,
    event_type: z.string(),
    type: z.string().nullish(),
    author_id: actorId,
    public: z.boolean().nullish(),
    body: z.string().nullish(),
    html_body: z.string().nullish(),
    plain_body: z.string().nullish(),
    created_at: zendeskTime.nullish(),
    data: z.object({ transcription_text: z.string().nullish() }).nullish().catch(undefined),
    attachments: z.array(attachmentObject).nullish(),
  })
  .loose();

const exportedEvent = z.object({
  ticket_id: zendeskId,
  timestamp: zendeskSeconds,
  /** -1 for the system. */
  updater_id: z.coerce
    .number()
    .int()
    .nullish()
    .transform((by) => by ?? -1),
  child_events: z.array(childEvent),
});

const eventsAnswer = z.object({
  ticket_events: readableRows(exportedEvent, { idOf: 'ticket_id' }),
  end_time: z.number().int().nullish(),
  end_of_stream: z.boolean(),
});

export type ExportedEvent = z.infer<typeof exportedEvent>;
export type ExportedChild = z.infer<typeof childEvent>;

/** One page of an export: its rows, those in an unknown form, where the next one begins, and whether there was more. */
export interface ExportPage<T> extends ReadRows<T> {
  position: string;
  isEnd: boolean;
}

/**
 * One page of the tickets that changed, oldest change first, archived and deleted ones included
 * (developer.zendesk.com, "Incremental exports", cursor-based). The cursor holds for ever.
 *
 * @param from a cursor, or the epoch second to begin at
 * @param pageSize rows to ask for, 1,000 when left out
 */
export async function exportTickets(
  client: ZendeskClient,
  from: { cursor: string } | { startTime: number },
  pageSize?: number,
): Promise<ExportPage<ExportedTicket>> {
  const query = new URLSearchParams(
    'cursor' in from ? { cursor: from.cursor } : { start_time: String(from.startTime) },
  );
  query.set('support_type_scope', 'all');
  if (pageSize !== undefined) query.set('per_page', String(pageSize));
  const page = await client.request(
    {
      method: 'GET',
      path: `/api/v2/incremental/tickets/cursor.json?${query}`,
      name: 'incremental/tickets/cursor',
      deadlineMs: exportDeadlineMs,
    },
    ticketsAnswer,
  );
  const position = page.after_cursor ?? ('cursor' in from ? from.cursor : undefined);
  // Without a cursor the same rows come again, which does no harm.
  return { ...page.tickets, position: position ?? '', isEnd: page.end_of_stream };
}

/** One ticket as the export tells it. @returns `undefined` for one that is deleted, or that nobody may see */
export async function readExportedTicket(
  client: ZendeskClient,
  ticketId: string,
): Promise<ExportedTicket | undefined> {
  const answer = await client
    .request(
      { method: 'GET', path: `/api/v2/tickets/${ticketId}`, name: 'tickets/{id}' },
      ticketAnswer,
    )
    .catch(undefinedIfGone);
  return answer?.ticket;
}

/**
 * One page of tickets' updates with the comments in them, oldest first (time-based export with `comment_events`).
 * The last second of a page comes again with the next.
 *
 * @param startTime epoch seconds
 * @param pageSize rows to ask for, 1,000 when left out; those of one second come together
 * @returns an empty end when nothing is old enough to be told yet
 */
export async function exportTicketEvents(
  client: ZendeskClient,
  startTime: number,
  pageSize?: number,
): Promise<ExportPage<ExportedEvent>> {
  const query = new URLSearchParams({
    start_time: String(startTime),
    include: 'comment_events',
    support_type_scope: 'all',
    ...(pageSize !== undefined && { per_page: String(pageSize) }),
  });
  const path = `/api/v2/incremental/ticket_events.json?${query}`;
  return client
    .request(
      { method: 'GET', path, name: 'incremental/ticket_events', deadlineMs: exportDeadlineMs },
      eventsAnswer,
    )
    .then((page) => ({
      ...page.ticket_events,
      position: String(page.end_time ?? startTime),
      isEnd: page.end_of_stream,
    }))
    .catch(emptyIfTooRecent(startTime));
}
