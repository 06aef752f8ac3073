import { z } from 'zod';
import { zendeskId } from './payloads.ts';

/** So many rows of which none can be read are no odd rows but an answer in another form. */
const fewestOfAnotherForm = 10;

/** A row in a form we do not know: its number and Zendesk's stamps, as far as they can be read, and none of its words. */
export interface UnreadableRow {
  id: string | undefined;
  /** It says itself that it is gone. */
  isDeleted: boolean;
  createdAt: Date | undefined;
  updatedAt: Date | undefined;
  /** Seconds since 1970. */
  generatedAt: number | undefined;
}

/** The rows of a page, and those that could not be read. */
export interface ReadRows<T> {
  rows: T[];
  unreadable: UnreadableRow[];
}

/** A moment as Zendesk writes it, that a calendar and a database know. */
export const zendeskTime = z
  .string()
  .refine((text) => Date.parse(text) >= 0 && Date.parse(text) < Date.parse('9999-01-01'));

/** Seconds since 1970 that a calendar and a database know. */
export const zendeskSeconds = z.number().int().min(0).max(253_000_000_000);

const stamp = zendeskTime
  .transform((text) => new Date(text))
  .optional()
  .catch(undefined);

const number = zendeskId.optional().catch(undefined);

const ticketDeleted = z.object({ status: z.literal('deleted') });

const marks = z.object({
  id: number,
  ticket_id: number,
  created_at: stamp,
  updated_at: stamp,
  generated_timestamp: zendeskSeconds.optional().catch(undefined),
});

/**
 * Rows of a list, each read by itself: one that is not what the schema says is set aside, and the others go on. A
 * longer page of which nothing can be read is refused whole.
 *
 * @param options.idOf the member that holds the number of what a row is about; left out, `id`
 * @param options.deleted what a row says that is gone, whatever else it says; left out, as tickets say it
 */
export function readableRows<T extends z.ZodType>(
  schema: T,
  { idOf = 'id', deleted = ticketDeleted }: { idOf?: 'id' | 'ticket_id'; deleted?: z.ZodType } = {},
) {
  return z.array(z.unknown()).transform((all, context): ReadRows<z.infer<T>> => {
    const rows: z.infer<T>[] = [];
    const unreadable: UnreadableRow[] = [];
    for (const one of all) {
      const read = schema.safeParse(one);
      if (read.success) rows.push(read.data);
      else unreadable.push(unreadableOf(one));
    }
    if (rows.length === 0 && unreadable.length >= fewestOfAnotherForm)
      context.addIssue('None of its rows can be read');
    return { rows, unreadable };
  });

  function unreadableOf(one: unknown): UnreadableRow {
    const read = marks.safeParse(one).data;
    return {
      id: read?.[idOf],
      isDeleted: deleted.safeParse(one).success,
      createdAt: read?.created_at,
      updatedAt: read?.updated_at,
      generatedAt: read?.generated_timestamp,
    };
  }
}

/** The rows of several pages as those of one. */
export function joinRows<T>(pages: ReadRows<T>[]): ReadRows<T> {
  return {
    rows: pages.flatMap(({ rows }) => rows),
    unreadable: pages.flatMap(({ unreadable }) => unreadable),
  };
}

/** How many rows a page had, whatever their form. */
export function countOf({ rows, unreadable }: ReadRows<unknown>): number {
  return rows.length + unreadable.length;
}
