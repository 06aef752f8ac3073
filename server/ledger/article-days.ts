import { count, eq, and, like } from 'drizzle-orm';
import { pastArticles } from '../db/account-schema.ts';
import { readPass, type ArticlePass } from '../db/article-pass.ts';
import type { Db } from '../db/connect.ts';
import { streams } from '../db/history-schema.ts';
import { undated } from '../db/undated.ts';
import { dayOfList, type ListedDay } from './day-of-list.ts';
import { utcDay } from './days.ts';

type Counts = ArticlePass['days'][string];

const none: Counts = { listed: 0, drafts: 0, unreadable: 0 };

/**
 * Articles by day of creation as the last whole listings of all help centres had them, each language by itself.
 *
 * @returns none while a listing is under way
 */
export async function articleDays(db: Db, installId: string): Promise<ListedDay[]> {
  const rows = await db
    .select({ position: streams.position, at: streams.caughtUpAt })
    .from(streams)
    .where(and(eq(streams.installId, installId), like(streams.name, 'articles:%')));
  if (rows.length === 0) return [];
  const listed = new Map<string, Counts>();
  let readAt = new Date(0);
  for (const { at, position } of rows) {
    const pass = readPass(position ?? undefined);
    if (!at || !pass || pass.at < pass.locales.length || isWithoutDays(pass)) return [];
    for (const [day, counts] of Object.entries(pass.days))
      listed.set(day, sumOf(listed.get(day) ?? none, counts));
    if (at > readAt) readAt = at;
  }
  // A list of none was read, too.
  if (listed.size === 0) listed.set(undated, none);
  const day = utcDay(pastArticles.createdAt);
  const own = await db
    .select({ day, stored: count() })
    .from(pastArticles)
    .where(eq(pastArticles.installId, installId))
    .groupBy(day);
  const storedOn = new Map(own.map((row) => [row.day, row.stored]));
  return [...new Set([...listed.keys(), ...storedOn.keys()])].map((on) => {
    const stored = storedOn.get(on) ?? 0;
    return dayOfList('articles', { day: on, stored, ...(listed.get(on) ?? none), readAt });
  });
}

function sumOf(a: Counts, b: Counts): Counts {
  return {
    listed: a.listed + b.listed,
    drafts: a.drafts + b.drafts,
    unreadable: a.unreadable + b.unreadable,
  };
}

/** Begun by a release that did not note days: the next one does. */
function isWithoutDays({ days, published, drafts }: ArticlePass): boolean {
  return Object.keys(days).length === 0 && published + drafts > 0;
}
