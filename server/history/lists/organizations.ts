import { exportOrganizations } from '../../zendesk/people-exports.ts';
import { tombstonesOf } from '../../tombstones/tombstones-of.ts';
import { dropThings, keepThings } from '../keep-things.ts';
import { latest, streamOf } from '../stream.ts';

export const organizations = streamOf({
  purposes: ['crm'],
  // They come out of the small allowance of the ticket exports, and change seldom.
  everyMinutes: 15,
  read: ({ client, position, pageSize }) =>
    exportOrganizations(client(), Number(position ?? 0), pageSize),
  async store({ tx, history, now, unreadable }, rows) {
    const gone = rows.filter((row) => row.deleted_at).map(({ id }) => id);
    const goneToo = unreadable.flatMap(({ id, isDeleted }) => (id && isDeleted ? [id] : []));
    const erased = await tombstonesOf(tx, history.installId, {
      organizations: rows.map(({ id }) => id),
    });
    const things = rows
      .filter((row) => !row.deleted_at)
      .map(({ id, name, created_at: created }) => ({
        kind: 'organization' as const,
        id,
        name: erased.organization(id) ? '' : (name ?? ''),
        createdAt: created === undefined ? undefined : new Date(created),
      }));
    await keepThings(tx, history.installId, things, now);
    await dropThings(tx, history.installId, 'organization', [...gone, ...goneToo]);
    return { reachedAt: latest(rows.map((row) => Date.parse(row.updated_at) / 1000)) };
  },
});
