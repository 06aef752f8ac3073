import { and, eq, exists, isNotNull, ne, or, type SQL } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { installs } from '../db/schema.ts';
import { topicSettings } from '../db/topics-schema.ts';
import { isForSql } from './is-for.ts';

/**
 * Whether anything an admin switched on looks at tickets as they come: briefs, topics or both. A condition for a query
 * that has `installs` in it; where it does not hold, events are received and nothing is read for them (F-31).
 */
export function looksAtTickets(db: Db): SQL | undefined {
  const withTopics = db
    .select({ installId: topicSettings.installId })
    .from(topicSettings)
    .where(
      and(
        eq(topicSettings.installId, installs.id),
        ne(topicSettings.mode, 'off'),
        isNotNull(topicSettings.fieldId),
      ),
    );
  return and(isForSql('helpdesk'), or(installs.briefsOn, exists(withTopics)));
}
