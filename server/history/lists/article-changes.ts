import { exportArticles } from '../../zendesk/help-center.ts';
import { brandHost } from '../brand-host.ts';
import { latest, startOf, streamOf } from '../stream.ts';

/** Which articles of one brand were edited: told in one language each, so each is read in all of its own. */
export const articleChanges = streamOf({
  everyMinutes: 5,
  async read(reading) {
    const { client, history, position } = reading;
    // Everything before that is in the first listing.
    const from = position ? Number(position) : startOf(history.startedAt);
    return exportArticles(client(await brandHost(reading)), from);
  },
  store: ({ of = '' }, rows) =>
    Promise.resolve({
      reachedAt: latest(rows.map((row) => Date.parse(row.updated_at) / 1000)),
      articlesToRead: [...new Set(rows.map(({ id }) => id))].map((articleId) => ({
        articleId,
        brandId: of,
      })),
    }),
});
