import { z } from 'zod';
import { invalidAttribute } from '../errors/invalid-attribute.ts';
import type { Sandbox } from '../sandbox.ts';
import { epochSeconds, exportHorizon, exportPageSize, startTime } from './start-time.ts';

export interface CursorExport<T> {
  rows: T[];
  /** `null` only when an export begins where nothing ever changed. */
  afterCursor: string | null;
  endOfStream: boolean;
}

interface Position {
  seconds: number;
  id: number;
}

/**
 * One page of a cursor export (developer.zendesk.com, "Incremental exports"): by the moment of the last
 * change, the cursor's own row repeated, nothing of the latest minute. Throws Zendesk's errors for a
 * start that is missing, too recent, or a bad cursor.
 *
 * @param changedAt the moment a row counts as changed, ISO 8601
 */
export function exportByCursor<T extends { id: number }>(
  sandbox: Sandbox,
  url: URL,
  all: Iterable<T>,
  changedAt: (row: T) => string,
): CursorExport<T> {
  const horizon = exportHorizon(sandbox);
  const cursor = url.searchParams.get('cursor');
  const from = cursor === null ? { seconds: startTime(sandbox, url), id: 0 } : decode(cursor);
  const perPage = exportPageSize(url);
  const rows: (Position & { row: T })[] = [];
  for (const row of all) {
    const position = { seconds: epochSeconds(changedAt(row)), id: row.id, row };
    if (position.seconds <= horizon && compare(position, from) >= 0) rows.push(position);
  }
  rows.sort(compare);
  const [first] = rows;
  const repeats = first !== undefined && compare(first, from) === 0 ? 1 : 0;
  const shown = rows.slice(0, perPage + repeats);
  const last = shown.at(-1);
  return {
    rows: shown.map(({ row }) => row),
    afterCursor: last === undefined ? cursor : encode(last),
    endOfStream: shown.length === rows.length,
  };
}

function compare(a: Position, b: Position): number {
  return a.seconds - b.seconds || a.id - b.id;
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
