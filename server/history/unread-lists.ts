import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Db } from '../db/connect.ts';
import { streams as streamRows } from '../db/history-schema.ts';
import { installs } from '../db/schema.ts';
import { isForSql } from '../installs/is-for.ts';

/**
 * Lists with texts or names that are still to be read for the first time, of an account named by a column or its id: a
 * subquery. Where an account is not for a help desk (any more), none of them will be, and there is nothing to wait for.
 */
export function unreadLists(db: Db, installId: PgColumn | string) {
  return db
    .select({ name: streamRows.name })
    .from(streamRows)
    .innerJoin(installs, eq(installs.id, streamRows.installId))
    .where(
      and(
        eq(streamRows.installId, installId),
        inArray(streamRows.name, ['tickets', 'ticket-events', 'users']),
        isNull(streamRows.caughtUpAt),
        isForSql('helpdesk'),
      ),
    );
}
