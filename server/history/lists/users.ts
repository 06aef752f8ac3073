import { exportUsers } from '../../zendesk/people-exports.ts';
import { keepUsers } from '../keep-users.ts';
import { latest, streamOf } from '../stream.ts';

export const users = streamOf({
  everyMinutes: 5,
  read: ({ client, position }) => exportUsers(client(), position),
  async store({ tx, history }, rows) {
    await keepUsers(tx, history.installId, rows);
    return { reachedAt: latest(rows.map((row) => Date.parse(row.updated_at) / 1000)) };
  },
});
