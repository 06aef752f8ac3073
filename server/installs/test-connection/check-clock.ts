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
  if (!theirs) return unknown('clock_not_told', 'Zendesk’s answer does not say what time it is.');
  const ours = (asked + deps.now().getTime()) / 2;
  const aheadMs = ours - theirs.getTime();
  if (Math.abs(aheadMs) <= mostMs) {
    return ok('clock_right', 'This server’s clock agrees with Zendesk’s.');
  }
  const seconds = Math.round(Math.abs(aheadMs) / 1000);
  const way = aheadMs > 0 ? 'ahead of' : 'behind';
  return problem(
    'clock_skewed',
    `This server’s clock is ${inWords(seconds)} ${way} Zendesk’s. Requests of the sidebar and events are refused when it is off by minutes.`,
    'Set the clock of the machine that runs Sidebrief, best by NTP.',
  );
};

function inWords(seconds: number): string {
  return seconds < 120 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`;
}
