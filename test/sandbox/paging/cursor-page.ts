import { z } from 'zod';
import { badPage } from '../errors/bad-page.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Page } from './paginate.ts';

const MAX_SIZE = 100;

/** A row's id and where it stood, so that a cursor outlives the deletion of its row. */
const cursorSchema = z.tuple([z.union([z.number(), z.string()]), z.number().int().nonnegative()]);

/**
 * A cursor page (developer.zendesk.com, "Pagination"): `page[size]` up to 100, `page[after]`,
 * `page[before]`. `links.next` is there even on the last page: `meta.has_more` alone says when to stop.
 */
export function cursorPage<T extends { id: number | string }>(
  sandbox: Sandbox,
  url: URL,
  rows: readonly T[],
): Page<T> {
  const size = Number(url.searchParams.get('page[size]') ?? MAX_SIZE);
  if (!Number.isInteger(size) || size < 1 || size > MAX_SIZE) {
    throw badPage(`page[size] must be a number from 1 to ${MAX_SIZE}`);
  }
  const after = url.searchParams.get('page[after]');
  const before = url.searchParams.get('page[before]');
  const end = before === null ? undefined : positionOf(rows, before, 'page[before]');
  const start =
    end !== undefined
      ? Math.max(0, end - size)
      : after === null
        ? 0
        : positionOf(rows, after, 'page[after]') + 1;
  const shown = rows.slice(start, end ?? start + size);
  const [first, last] = [shown.at(0), shown.at(-1)];
  const beforeCursor = first === undefined ? null : encode(first.id, start);
  const afterCursor = last === undefined ? null : encode(last.id, start + shown.length - 1);
  return {
    rows: shown,
    envelope: {
      meta: {
        has_more: end === undefined ? start + shown.length < rows.length : start > 0,
        after_cursor: afterCursor,
        before_cursor: beforeCursor,
      },
      links: {
        next: afterCursor === null ? null : link(sandbox, url, 'page[after]', afterCursor),
        prev: beforeCursor === null ? null : link(sandbox, url, 'page[before]', beforeCursor),
      },
    },
  };
}

/** The index of the cursor's row; where that row is gone, the one just before its old place. */
function positionOf<T extends { id: number | string }>(
  rows: readonly T[],
  cursor: string,
  name: string,
): number {
  const [id, index] = decode(cursor, name);
  const found = rows.findIndex((row) => row.id === id);
  return found >= 0 ? found : index - 1;
}

function encode(id: number | string, index: number): string {
  return Buffer.from(JSON.stringify([id, index])).toString('base64');
}

function decode(cursor: string, name: string): z.infer<typeof cursorSchema> {
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64').toString()));
  } catch {
    throw badPage(`${name} is not valid`);
  }
}

function link(sandbox: Sandbox, url: URL, name: string, cursor: string): string {
  const target = new URL(url.pathname + url.search, sandbox.origin);
  target.searchParams.delete('page[after]');
  target.searchParams.delete('page[before]');
  target.searchParams.set(name, cursor);
  return target.href;
}
