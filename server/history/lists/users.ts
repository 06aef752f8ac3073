import { exportUsers } from '../../zendesk/people-exports.ts';
import { keepUsers } from '../keep-users.ts';
import { latest, streamOf } from '../stream.ts';

export const users = streamOf({
  everyMinutes: 5,
  read: ({ client, position, pageSize }) => exportUsers(client(), position, pageSize),
  async store({ tx, sealer, history }, rows) {
    const usersToForget = await keepUsers({ tx, sealer }, history.installId, rows);
    return {
      usersToForget,
      reachedAt: latest(rows.map((row) => Date.parse(row.updated_at) / 1000)),
    };
  },
});
