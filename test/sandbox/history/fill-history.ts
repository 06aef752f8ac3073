import type { Ticket } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { seeded } from '../seeded.ts';
import { addCast } from './add-cast.ts';
import { meetFate } from './meet-fate.ts';
import { FATES, planTickets, type Fate, type HistoryPlan } from './plan-tickets.ts';
import { writeTicket, type Telling } from './write-ticket.ts';

const DAY_MS = 24 * 3600_000;
/** The newest minute is in no export: the history is over by then. */
const QUIET_MS = 5 * 60_000;

export interface HistoryOptions {
  tickets: number;
  /** Updates of all tickets together, each a row of the event export; tickets deleted for good have none. */
  updates: number;
  /** The same seed fills an account that began alike with the same history. Default 1. */
  seed?: number;
  /** How far back it reaches; default 24. */
  months?: number;
  /** Comments of the one long ticket; default 250, the rest of its updates included. */
  longThread?: number;
  customers?: number;
  agents?: number;
  organizations?: number;
  /** Parts of 1 that meet a fate; by default 3 % are deleted, merged or redacted, one each. */
  shares?: Partial<HistoryPlan['shares']>;
}

/** Which generated tickets met which fate: ticket ids. */
export type HistoryFilled = Record<Fate, number[]>;

/**
 * Fills an account with a past of generated tickets, people and organizations that ends five minutes
 * before its present: 20,000 tickets in a few seconds. Writes state directly and tells nobody. Throws
 * RangeError when there are too few updates for so many tickets.
 */
export function fillHistory(sandbox: Sandbox, options: HistoryOptions): HistoryFilled {
  const random = seeded(options.seed ?? 1);
  const endMs = Math.floor(sandbox.clock.now() / 60_000) * 60_000 - QUIET_MS;
  const fromMs = endMs - (options.months ?? 24) * 30 * DAY_MS;
  const plans = planTickets(
    {
      tickets: options.tickets,
      updates: options.updates,
      longThread: options.longThread ?? 250,
      shares: { ...SHARES, ...options.shares },
      fromMs,
      toMs: endMs,
    },
    random,
  );
  const cast = addCast(sandbox, {
    customers: options.customers ?? Math.max(20, Math.round(options.tickets / 10)),
    agents: options.agents ?? 24,
    organizations: options.organizations ?? 30,
    sinceMs: fromMs - DAY_MS,
  });
  let mark = 40_000;
  const telling: Telling = { random, cast, endMs, nextMark: () => ++mark };
  const filled = Object.fromEntries(
    [...FATES, 'ordinary', 'long'].map((fate) => [fate, [] as number[]]),
  ) as HistoryFilled;
  const ordinary: Ticket[] = [];
  for (const plan of plans) {
    const ticket = writeTicket(sandbox, telling, {
      ...plan,
      updates: plan.updates - laterUpdates(plan.fate),
    });
    meetFate(sandbox, telling, ticket, plan.fate, ordinary.slice(-50));
    filled[plan.fate].push(ticket.id);
    if (plan.fate === 'ordinary') ordinary.push(ticket);
  }
  return filled;
}

/** How many of a ticket's updates its fate itself writes, here or in the ticket it is merged into. */
function laterUpdates(fate: Fate): number {
  if (fate === 'merged') return 2;
  if (fate === 'scrubbed') return -1;
  return fate === 'redacted' || fate === 'made private' ? 1 : 0;
}

const SHARES: HistoryPlan['shares'] = {
  deleted: 0.01,
  merged: 0.01,
  redacted: 0.01,
  'made private': 0.005,
  messaging: 0.04,
  'AI agent': 0.03,
  spam: 0.005,
  scrubbed: 0.002,
};
