import { z } from 'zod';
import type { Ticket } from '../account.ts';
import { invalidAttribute } from '../errors/invalid-attribute.ts';
import { ZendeskError } from '../errors/zendesk-error.ts';
import type { Sandbox } from '../sandbox.ts';

/** The newest minute is never given out. */
const BLIND_SECONDS = 60;
const MAX_PER_PAGE = 1000;

export interface TicketExport {
  tickets: Ticket[];
  afterCursor: string;
  endOfStream: boolean;
}

/**
 * One page of the cursor export of tickets (developer.zendesk.com, "Incremental exports"): by
 * `generated_timestamp`, archived and deleted ones included, the cursor's own row repeated, nothing of
 * the latest minute. Throws Zendesk's errors for a start that is missing, too recent, or a bad cursor.
 */
export function exportTickets(sandbox: Sandbox, url: URL): TicketExport {
  const now = Math.floor(sandbox.clock.now() / 1000);
  const from = startOf(url, now);
  const perPage = perPageOf(url);
  const all = [...sandbox.account.tickets.values()]
    .filter((ticket) => seconds(ticket) <= now - BLIND_SECONDS)
    .filter((ticket) => url.searchParams.get('exclude_deleted') !== 'true' || isThere(ticket))
    .sort((a, b) => seconds(a) - seconds(b) || a.id - b.id);
  const repeated = all.filter(
    (ticket) => seconds(ticket) === from.seconds && ticket.id === from.id,
  );
  const rest = all.filter(
    (ticket) =>
      seconds(ticket) > from.seconds || (seconds(ticket) === from.seconds && ticket.id > from.id),
  );
  const fresh = rest.slice(0, perPage);
  const last = fresh.at(-1);
  return {
    tickets: [...repeated, ...fresh],
    afterCursor: last ? encode(seconds(last), last.id) : encode(from.seconds, from.id),
    endOfStream: fresh.length === rest.length,
  };
}

function startOf(url: URL, now: number): { seconds: number; id: number } {
  const cursor = url.searchParams.get('cursor');
  if (cursor !== null) return decode(cursor);
  const text = url.searchParams.get('start_time');
  const start = Number(text);
  if (text === null || !Number.isInteger(start) || start < 0)
    throw invalidAttribute('start_time must be epoch seconds');
  if (start > now - BLIND_SECONDS) {
    throw new ZendeskError(422, {
      error: 'InvalidValue',
      description: `Too recent start_time. Use a start_time older than ${BLIND_SECONDS} seconds`,
    });
  }
  return { seconds: start, id: 0 };
}

function perPageOf(url: URL): number {
  const perPage = Number(url.searchParams.get('per_page') ?? MAX_PER_PAGE);
  if (!Number.isInteger(perPage) || perPage < 1)
    throw invalidAttribute('per_page must be a number above 0');
  return Math.min(perPage, MAX_PER_PAGE);
}

function isThere(ticket: Ticket): boolean {
  return ticket.life === 'live' || ticket.life === 'archived';
}

function seconds(ticket: Ticket): number {
  return Math.floor(Date.parse(ticket.generatedAt) / 1000);
}

function encode(at: number, id: number): string {
  return Buffer.from(`${at}.0||${id}|`).toString('base64');
}

function decode(cursor: string): { seconds: number; id: number } {
  const match = z
    .templateLiteral([z.number(), '||', z.number(), '|'])
    .safeParse(Buffer.from(cursor, 'base64').toString());
  if (!match.success) throw invalidAttribute('cursor is not valid');
  const [at, id] = match.data.split('||');
  return { seconds: Math.trunc(Number(at)), id: Number.parseInt(id ?? '0', 10) };
}
