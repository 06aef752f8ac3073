import { z } from 'zod';
import type { Ticket } from '../account.ts';
import { invalidAttribute } from '../errors/invalid-attribute.ts';
import type { Sandbox } from '../sandbox.ts';
import { exportHorizon, exportPageSize, startTime } from './start-time.ts';

export interface TicketExport {
  tickets: Ticket[];
  afterCursor: string;
  endOfStream: boolean;
}

interface Position {
  seconds: number;
  id: number;
}

/**
 * One page of the cursor export of tickets (developer.zendesk.com, "Incremental exports"): by
 * `generated_timestamp`, archived and deleted ones included, the cursor's own row repeated, nothing of
 * the latest minute. Throws Zendesk's errors for a start that is missing, too recent, or a bad cursor.
 */
export function exportTickets(sandbox: Sandbox, url: URL): TicketExport {
  const horizon = exportHorizon(sandbox);
  const cursor = url.searchParams.get('cursor');
  const from = cursor === null ? { seconds: startTime(sandbox, url), id: 0 } : decode(cursor);
  const perPage = exportPageSize(url);
  const withoutDeleted = url.searchParams.get('exclude_deleted') === 'true';
  const rows = [...sandbox.account.tickets.values()]
    .map((ticket) => ({ ticket, id: ticket.id, seconds: generatedSeconds(ticket) }))
    .filter(({ ticket, seconds }) => seconds <= horizon && (!withoutDeleted || isThere(ticket)))
    .filter((row) => compare(row, from) >= 0)
    .sort(compare);
  const [first] = rows;
  const repeats = first !== undefined && compare(first, from) === 0 ? 1 : 0;
  const shown = rows.slice(0, perPage + repeats);
  return {
    tickets: shown.map(({ ticket }) => ticket),
    afterCursor: encode(shown.at(-1) ?? from),
    endOfStream: shown.length === rows.length,
  };
}

function compare(a: Position, b: Position): number {
  return a.seconds - b.seconds || a.id - b.id;
}

function generatedSeconds(ticket: Ticket): number {
  return Math.floor(Date.parse(ticket.generatedAt) / 1000);
}

function isThere(ticket: Ticket): boolean {
  return ticket.life === 'live' || ticket.life === 'archived';
}

function encode({ seconds, id }: Position): string {
  return Buffer.from(`${seconds}.0||${id}|`).toString('base64');
}

function decode(cursor: string): Position {
  const match = z
    .templateLiteral([z.number(), '||', z.number(), '|'])
    .safeParse(Buffer.from(cursor, 'base64').toString());
  if (!match.success) throw invalidAttribute('cursor is not valid');
  const [at, id] = match.data.split('||');
  return { seconds: Math.trunc(Number(at)), id: Number.parseInt(id ?? '0', 10) };
}
