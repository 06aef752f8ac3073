import { bigint, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { UseKind } from '../use/use-kinds.ts';
import { installId } from './schema.ts';

/** How often something happened in an account on a day (UTC), by the group of the ticket it happened to. */
export const useCounts = pgTable(
  'use_counts',
  {
    installId: installId(),
    day: text('day').notNull(),
    /** Empty where it is no ticket's, or where its group is not known. */
    groupId: text('group_id').notNull(),
    kind: text('kind').$type<UseKind>().notNull(),
    n: bigint('n', { mode: 'number' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.installId, t.day, t.groupId, t.kind] })],
);
