import { exportTickets } from '../../zendesk/exports.ts';
import { ok, type Check } from './check.ts';

const dayMs = 24 * 3600_000;

/** Asks for one row of the incremental export, by which tickets are read and lost events made up for. */
export const checkExport: Check = async ({ deps, client }) => {
  const startTime = Math.floor((deps.now().getTime() - dayMs) / 1000);
  await exportTickets(client, { startTime }, 1);
  return ok('export_allowed', 'Zendesk lets us read what changed.');
};
