import { and, eq, inArray, min } from 'drizzle-orm';
import { z } from 'zod';
import { pastArticles } from '../../db/account-schema.ts';
import type { Db } from '../../db/connect.ts';
import { exportArticles } from '../../zendesk/help-center.ts';
import { brandHost } from '../brand-host.ts';
import { latest, startOf, streamOf } from '../stream.ts';

/** More than clocks of two servers should differ. */
const clocksDifferSeconds = 600;

/** Where the next page begins. What this one ended with it tells again, drafts too, of which nothing is kept. */
const placeSchema = z.object({
  /** Epoch seconds. */
  from: z.number().int(),
  /** Which change was told last of each article that comes again. */
  told: z.record(z.string(), z.string()),
});
type Place = z.infer<typeof placeSchema>;

/** Which articles of one brand were edited: told in one language each, so each is read in all of its own. */
export const articleChanges = streamOf({
  purposes: ['content'],
  // They come out of the small allowance of the ticket exports, which go first.
  after: 'ticket-events',
  everyMinutes: 5,
  async read(reading) {
    const { client, history, position } = reading;
    // Everything before that is in the first listing; our clock may be ahead of Zendesk's.
    const before = position
      ? readPlace(position)
      : { from: startOf(history.startedAt) - clocksDifferSeconds, told: {} };
    const page = await exportArticles(client(await brandHost(reading)), before.from);
    const from = Number(page.position);
    const stamps = page.rows.map((row) => [row.id, row.updated_at] as const);
    const place: Place = {
      from,
      told: Object.fromEntries(
        [...Object.entries(before.told), ...stamps].filter(
          ([, at]) => Date.parse(at) / 1000 >= from,
        ),
      ),
    };
    return {
      ...page,
      rows: page.rows.filter((row) => before.told[row.id] !== row.updated_at),
      position: JSON.stringify(place),
    };
  },
  async store({ tx, history, of = '' }, rows) {
    const changed = new Map(rows.map((row) => [row.id, new Date(row.updated_at)]));
    const seen = await lastSeen(tx, history.installId, [...changed.keys()]);
    // What a listing has shown since is known.
    const unseen = [...changed].filter(([id, at]) => (seen.get(id) ?? new Date(0)) < at);
    return {
      reachedAt: latest(rows.map((row) => Date.parse(row.updated_at) / 1000)),
      // One in a form we do not know would be in it again: the next listing tries once more.
      articlesToRead: unseen.map(([articleId]) => ({ articleId, brandId: of })),
    };
  },
});

/** Accounts that were connected before have a number alone. */
function readPlace(position: string): Place {
  return /^\d+$/.test(position)
    ? { from: Number(position), told: {} }
    : placeSchema.parse(JSON.parse(position));
}

/** Which change of each article was read last, in all of its languages, by Zendesk's own stamps. */
async function lastSeen(tx: Db, installId: string, ids: string[]): Promise<Map<string, Date>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: pastArticles.articleId, at: min(pastArticles.updatedAt) })
    .from(pastArticles)
    .where(and(eq(pastArticles.installId, installId), inArray(pastArticles.articleId, ids)))
    .groupBy(pastArticles.articleId);
  return new Map(rows.flatMap(({ id, at }) => (at ? [[id, at] as const] : [])));
}
