import { readServerTime } from '../../zendesk/server-time.ts';
import { originOf } from '../install.ts';
import { ok, problem, unknown, type Check } from './check.ts';

/** As far as tokens of the sidebar may be off, and answers tell whole seconds only. */
const mostMs = 30_000;

/**
 * Compares this server's clock with Zendesk's: the sidebar's tokens and signed events hold for minutes only. It asks
 * without a token, so that it knows whatever else is wrong.
 */
export const checkClock: Check = async ({ deps, install }) => {
  const asked = deps.now().getTime();
  const theirs = await readServerTime(deps.transport, originOf(deps.config, install));
  if (!theirs) return unknown('clock_not_told');
  const ours = (asked + deps.now().getTime()) / 2;
  const aheadMs = ours - theirs.getTime();
  if (Math.abs(aheadMs) <= mostMs) return ok('clock_right');
  const minutes = Math.max(1, Math.round(Math.abs(aheadMs) / 60_000));
  return problem('clock_skewed', { form: aheadMs > 0 ? 'ahead' : 'behind', count: minutes });
};
