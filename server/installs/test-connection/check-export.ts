import { and, eq, gt, inArray } from 'drizzle-orm';
import { streams } from '../../db/history-schema.ts';
import { ZendeskError } from '../../zendesk/errors.ts';
import { exportTickets } from '../../zendesk/exports.ts';
import { exportUsers } from '../../zendesk/people-exports.ts';
import { isFor } from '../is-for.ts';
import { ok, type Check, type CheckContext } from './check.ts';

const dayMs = 24 * 3600_000;
/** As long as a page that was read shows that pages may be read. */
const proofMs = 10 * 60_000;

/**
 * Asks for one row of the incremental export, by which tickets, or people alone, are read and lost events made up for.
 * Zendesk allows ten such calls a minute: where the reading of the past has just used them up, its pages answer the
 * question.
 */
export const checkExport: Check = async (context) => {
  const { deps, install, client } = context;
  const startTime = Math.floor((deps.now().getTime() - dayMs) / 1000);
  const ask = isFor(install, 'helpdesk')
    ? exportTickets(client, { startTime }, 1)
    : exportUsers(client, undefined, 1);
  await ask.catch(async (failure: unknown) => {
    const isQuota = failure instanceof ZendeskError && failure.status === 429;
    if (!isQuota || !(await wasReadLately(context))) throw failure;
  });
  return ok('export_allowed');
};

async function wasReadLately({ deps, install }: CheckContext): Promise<boolean> {
  const since = new Date(deps.now().getTime() - proofMs);
  const pages = await deps.db
    .select({ name: streams.name })
    .from(streams)
    .where(
      and(
        eq(streams.installId, install.id),
        inArray(
          streams.name,
          isFor(install, 'helpdesk') ? ['tickets', 'ticket-events'] : ['users'],
        ),
        gt(streams.lastPageAt, since),
      ),
    );
  return pages.length > 0;
}
