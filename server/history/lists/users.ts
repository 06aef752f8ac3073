import { noteDeparture } from '../../masking/departures.ts';
import { exportUsers } from '../../zendesk/people-exports.ts';
import { forgetUnreadable } from '../forget-unreadable.ts';
import { keepUsers } from '../keep-users.ts';
import { latest, streamOf } from '../stream.ts';

export const users = streamOf({
  // Whose names are to be masked, and who was deleted, only the list of all people tells: tickets need it, too.
  purposes: ['helpdesk', 'crm'],
  everyMinutes: 5,
  read: ({ client, position, pageSize }) => exportUsers(client(), position, pageSize),
  async store({ tx, sealer, history, unreadable }, rows) {
    const gone = await keepUsers({ tx, sealer }, history.installId, rows);
    const goneToo = await forgetUnreadable({ tx, sealer }, history.installId, unreadable);
    const usersToForget = [...new Set([...gone, ...goneToo])];
    if (usersToForget.length > 0) await noteDeparture(tx, history.installId);
    return {
      usersToForget,
      reachedAt: latest(rows.map((row) => Date.parse(row.updated_at) / 1000)),
    };
  },
});
