import { integer, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { installId } from './schema.ts';

/** How much work was done for an account, hour by hour: the queue itself forgets what is done within an hour. */
export const jobHours = pgTable(
  'job_hours',
  {
    installId: installId(),
    /** Its beginning, by the clock of the database. */
    hour: moment('hour').notNull(),
    done: integer('done').notNull(),
    /** Tries that failed; most are made good by the next one. */
    failed: integer('failed').notNull(),
  },
  (t) => [primaryKey({ columns: [t.installId, t.hour] })],
);
