import { inArray } from 'drizzle-orm';
import type { activities } from '../db/activity-schema.ts';
import type { Db } from '../db/connect.ts';
import { people } from '../db/people-schema.ts';
import { topicOptions } from '../db/topics-schema.ts';
import type { NamesOf } from './say-activity.ts';

type Row = Pick<typeof activities.$inferSelect, 'installId' | 'action' | 'value'>;

/** Looks up, all at once, what the entries name by a value or a number. @returns the names of an account */
export async function readNames(
  db: Db,
  rows: readonly Row[],
): Promise<(installId: string | null) => NamesOf> {
  const valuesOf = (which: (action: string) => boolean) =>
    new Set(rows.flatMap(({ action, value }) => (which(action) && value ? [value] : [])));
  const topics = await readTopics(
    db,
    rows,
    valuesOf((action) => action.startsWith('topic-')),
  );
  const persons = await readPeople(
    db,
    valuesOf((action) => action === 'sessions-ended' || action === 'sign-in-locked'),
  );
  return (installId) => ({
    topic: (value) => topics.get(`${installId} ${value}`),
    person: (id) => persons.get(id),
  });
}

async function readTopics(
  db: Db,
  rows: readonly Row[],
  values: ReadonlySet<string>,
): Promise<Map<string, string>> {
  if (values.size === 0) return new Map();
  const accounts = new Set(rows.flatMap(({ installId }) => installId ?? []));
  const found = await db
    .select({
      installId: topicOptions.installId,
      value: topicOptions.value,
      name: topicOptions.name,
    })
    .from(topicOptions)
    .where(inArray(topicOptions.value, [...values]));
  return new Map(
    found
      .filter(({ installId }) => accounts.has(installId))
      .map(({ installId, value, name }) => [`${installId} ${value}`, name]),
  );
}

async function readPeople(db: Db, ids: ReadonlySet<string>): Promise<Map<string, string>> {
  if (ids.size === 0) return new Map();
  const found = await db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, [...ids]));
  return new Map(found.map(({ id, name }) => [id, name]));
}
