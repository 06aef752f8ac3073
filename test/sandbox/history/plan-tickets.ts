/** What becomes of a generated ticket. */
export const FATES = [
  'deleted',
  'merged',
  'redacted',
  'made private',
  'messaging',
  'AI agent',
  'spam',
  'scrubbed',
] as const;

export type Fate = (typeof FATES)[number] | 'ordinary' | 'long';

export interface TicketPlan {
  fate: Fate;
  /** How many updates it has in the end, the first one included; none when it was deleted for good. */
  updates: number;
  /** Epoch ms, whole seconds, rising along the list. */
  createdMs: number;
}

export interface HistoryPlan {
  tickets: number;
  updates: number;
  /** Comments of the one long ticket. */
  longThread: number;
  /** Parts of 1. */
  shares: Record<(typeof FATES)[number], number>;
  fromMs: number;
  toMs: number;
}

/**
 * Deals fates and updates out to tickets so that both sums come out exactly. Throws RangeError when there
 * are fewer updates than the tickets need: one each, two where something happens later, the long thread's.
 */
export function planTickets(plan: HistoryPlan, random: () => number): TicketPlan[] {
  const fates = dealFates(plan, random);
  const least = fates.map((fate) => leastUpdates(fate, plan.longThread));
  const spare = plan.updates - least.reduce((sum, count) => sum + count, 0);
  if (spare < 0) throw new RangeError(`${plan.tickets} tickets need ${-spare} more updates`);
  const weights = fates.map((fate) => (GROWING.has(fate) ? 0.2 - Math.log(1 - random()) : 0));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let [dealt, reached] = [0, 0];
  return fates.map((fate, index) => {
    reached += weights[index] ?? 0;
    // The last one takes what rounding left.
    const upTo = index === fates.length - 1 ? spare : Math.floor((spare * reached) / whole);
    const more = upTo - dealt;
    dealt = upTo;
    const at = plan.fromMs + ((plan.toMs - plan.fromMs) * index) / fates.length;
    return {
      fate,
      updates: (least[index] ?? 0) + more,
      createdMs: Math.floor(at / 1000) * 1000,
    };
  });
}

/** Those whose number of updates is not fixed. */
const GROWING = new Set<Fate>([
  'ordinary',
  'deleted',
  'redacted',
  'made private',
  'merged',
  'messaging',
  'AI agent',
]);

function leastUpdates(fate: Fate, longThread: number): number {
  if (fate === 'scrubbed') return 0;
  if (fate === 'long') return longThread;
  // A merge also writes a comment into its target.
  if (fate === 'merged') return 3;
  return fate === 'spam' || fate === 'ordinary' || fate === 'deleted' ? 1 : 2;
}

function dealFates({ tickets, shares }: HistoryPlan, random: () => number): Fate[] {
  const fates: Fate[] = FATES.flatMap((fate) =>
    Array.from({ length: Math.round(tickets * shares[fate]) }, () => fate),
  );
  fates.push('long');
  if (fates.length + 1 > tickets) throw new RangeError('The shares leave no ordinary ticket');
  while (fates.length < tickets - 1) fates.push('ordinary');
  for (let index = fates.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [fates[index], fates[other]] = [fates[other]!, fates[index]!];
  }
  // The first ticket is ordinary, so that each merge has an older ticket to go into; the last
  // one too, so that it can take what is left over.
  const last = fates.pop() ?? 'ordinary';
  return ['ordinary', ...swapIn(fates, last)];
}

function swapIn(fates: Fate[], last: Fate): Fate[] {
  const place = last === 'ordinary' ? -1 : fates.lastIndexOf('ordinary');
  if (place < 0) return [...fates, last];
  return [...fates.with(place, last), 'ordinary'];
}
