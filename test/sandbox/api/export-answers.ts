import type { CursorExport } from '../incremental/export-by-cursor.ts';
import type { TimeExport } from '../incremental/export-by-time.ts';
import type { Sandbox } from '../sandbox.ts';

type Answer = Record<string, unknown>;

/** A page of a cursor export as the API answers it; `show` gives the rows under their names. */
export function cursorAnswer<T>(
  sandbox: Sandbox,
  url: URL,
  { rows, afterCursor, endOfStream }: CursorExport<T>,
  show: (rows: T[]) => Answer,
): Answer {
  const next = sameCall(sandbox, url);
  next.searchParams.delete('start_time');
  if (afterCursor !== null) next.searchParams.set('cursor', afterCursor);
  return {
    ...show(rows),
    after_cursor: afterCursor,
    after_url: afterCursor === null ? null : next.href,
    before_cursor: null,
    before_url: null,
    end_of_stream: endOfStream,
  };
}

/** A page of a time-based export as the API answers it; an empty one leads nowhere. */
export function timeAnswer<T>(
  sandbox: Sandbox,
  url: URL,
  { rows, endTime, endOfStream }: TimeExport<T>,
  show: (rows: T[]) => Answer,
): Answer {
  const next = sameCall(sandbox, url);
  if (endTime !== null) next.searchParams.set('start_time', String(endTime));
  return {
    ...show(rows),
    count: rows.length,
    end_time: endTime,
    next_page: endTime === null ? null : next.href,
    end_of_stream: endOfStream,
  };
}

function sameCall(sandbox: Sandbox, url: URL): URL {
  return new URL(`${url.pathname.replace(/(\.json)?$/, '.json')}${url.search}`, sandbox.origin);
}
