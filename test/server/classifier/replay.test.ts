import { describe, expect, it } from 'vitest';
import { readCurve } from '../../../server/classifier/read-curve.ts';
import { readOptions } from '../../../server/classifier/read-options.ts';
import { replayInWorker } from '../../../server/classifier/replay-in-worker.ts';
import { replay, type PastTicket, type ReplayRow } from '../../../server/classifier/replay.ts';
import { thresholdFor } from '../../../server/classifier/threshold-for.ts';
import { helpDeskExamples, helpDeskOptions, ticket } from './help-desk.ts';

const day = 24 * 3600 * 1000;
const start = Date.UTC(2026, 0, 1);

/** One ticket a day, its option known a day later. */
function past(): PastTicket[] {
  return helpDeskExamples().map((example, n) => ({
    id: String(n),
    ...example,
    createdAt: new Date(start + n * day),
    knownAt: new Date(start + (n + 1) * day),
  }));
}

const options = helpDeskOptions;
const accuracy = (rows: readonly ReplayRow[]): number =>
  rows.filter(({ right }) => right).length / rows.length;

describe('The replay of the past', () => {
  it('judges every ticket that has an option, and gets better with time', () => {
    const rows = replay({ tickets: past(), options });
    expect(rows.map(({ id }) => id)).toEqual(past().map(({ id }) => id));
    expect(accuracy(rows.slice(-200))).toBeGreaterThan(0.95);
    expect(accuracy(rows.slice(-200))).toBeGreaterThan(accuracy(rows.slice(0, 10)));
  });

  it('uses no word that came to mean an option only later', () => {
    // Whoever learns from the future knows that "zyx" is a refund and "qwv" a delivery.
    const tickets = past().map((one, n): PastTicket => {
      const word = one.option === 'refund' ? 'zyx' : 'qwv';
      const option = one.option === 'refund' ? 'refund' : 'delivery';
      return {
        ...one,
        id: String(n),
        option,
        text: ticket(word),
        knownAt: new Date(start + 1000 * day),
      };
    });
    const rows = replay({ tickets, options });
    expect(new Set(rows.map(({ said, confidence }) => `${said} ${confidence}`)).size).toBe(1);
    const cheating = tickets.map((one) => ({
      ...one,
      knownAt: new Date(one.createdAt.getTime() + 1),
    }));
    expect(accuracy(replay({ tickets: cheating, options }).slice(-100))).toBe(1);
  });

  it('uses no option given at the very moment a ticket was created, or to itself before that', () => {
    const tickets = past().map((one, n) => {
      const at = new Date(start + Math.floor(n / 240) * day);
      return {
        ...one,
        text: ticket(['zyx', 'qwv', 'jhj', 'bkb'][n % 4]!),
        createdAt: at,
        knownAt: at,
      };
    });
    const early = tickets.map((one) => ({ ...one, knownAt: new Date(start - day) }));
    for (const planted of [tickets, early]) {
      const rows = replay({ tickets: planted, options }).slice(0, 240);
      expect(accuracy(rows)).toBeLessThan(0.5);
    }
  });

  it('takes the tickets in the order they were created in, whatever order they are in', () => {
    const rows = replay({ tickets: past().reverse(), options });
    expect(rows).toEqual(replay({ tickets: past(), options }));
  });

  it('leaves out tickets whose option is gone, and has nothing to say where there is none', () => {
    const rows = replay({ tickets: past(), options: options.slice(0, 2) });
    expect(rows).toHaveLength(240);
    expect(replay({ tickets: past(), options: [] })).toEqual([]);
    expect(replay({ tickets: [], options })).toEqual([]);
  });

  it('runs in a thread of its own with the same outcome', async () => {
    const input = { tickets: past().slice(0, 60), options };
    expect(await replayInWorker(input)).toEqual(replay(input));
  });
});

/** So many tickets with this confidence, so many of them right. */
function rows(...groups: [count: number, confidence: number, right: number][]): ReplayRow[] {
  return groups.flatMap(([count, confidence, right], group) =>
    Array.from({ length: count }, (_, n) => ({
      id: `${group}-${n}`,
      option: n < right ? 'a' : 'b',
      said: 'a',
      confidence,
      fit: 1,
      fits: true,
      right: n < right,
    })),
  );
}

it('counts what was set and emptied again as wrong, and learns nothing from it', () => {
  const tickets = past();
  const cleared: PastTicket = {
    id: 'cleared',
    text: ticket('please refund the order'),
    option: undefined,
    createdAt: new Date(start + tickets.length * day),
    knownAt: new Date(start + tickets.length * day),
  };
  const rows = replay({ tickets: [...tickets, cleared], options: helpDeskOptions });
  expect(rows.at(-1)).toMatchObject({ option: undefined, said: 'refund', right: false });
  const without = readOptions(rows.slice(0, -1)).find(({ value }) => value === 'refund');
  const withIt = readOptions(rows).find(({ value }) => value === 'refund');
  expect(withIt?.said).toBe((without?.said ?? 0) + 1);
  expect(withIt?.examples).toBe(without?.examples);
  expect(rows.slice(0, -1)).toEqual(replay({ tickets, options: helpDeskOptions }));
});

describe('The curve of what could be set by itself', () => {
  it('counts precision and coverage at each threshold', () => {
    const curve = readCurve(rows([60, 0.95, 60], [40, 0.5, 20]));
    const at = (threshold: number) => curve.find((point) => point.threshold === threshold);
    expect(at(0.9)).toMatchObject({ precision: 1, coverage: 0.6 });
    expect(at(0.5)).toMatchObject({ precision: 0.8, coverage: 1 });
    expect(at(0.5)!.low).toBeCloseTo(0.711, 3);
    expect(at(0.5)!.high).toBeCloseTo(0.867, 3);
    expect(at(0.96)).toBeUndefined();
  });

  it('sets nothing by itself that fits no option', () => {
    const none = rows([50, 0.9, 50]).map((row) => ({ ...row, fits: false }));
    expect(readCurve(none)).toEqual([]);
    expect(readCurve([])).toEqual([]);
  });

  it('chooses the lowest threshold that keeps the target', () => {
    const past = rows([300, 0.9, 298], [100, 0.7, 95], [100, 0.4, 30]);
    expect(thresholdFor(past, 0.95)).toEqual({ threshold: 0.41, missing: 0 });
    expect(thresholdFor(past, 0.98)).toEqual({ threshold: 0.71, missing: 0 });
  });

  it('does not choose on luck, and says how many more tickets it takes', () => {
    const { threshold, missing } = thresholdFor(rows([20, 0.9, 20]), 0.95);
    expect(threshold).toBeUndefined();
    expect(missing).toBeGreaterThan(10);
    expect(missing).toBeLessThan(100);
    expect(thresholdFor(rows([20 + missing, 0.9, 20 + missing]), 0.95).threshold).toBeDefined();
    expect(thresholdFor([], 0.95).missing).toBeGreaterThan(missing);
  });

  it('does not ask for more where more would not help', () => {
    expect(thresholdFor(rows([900, 0.9, 500]), 0.95)).toEqual({ threshold: undefined, missing: 0 });
  });

  it('tells how each option fared', () => {
    expect(readOptions(rows([10, 0.9, 7]))).toEqual([
      { value: 'a', examples: 7, said: 10, precision: 0.7, recall: 1 },
      { value: 'b', examples: 3, said: 0, precision: undefined, recall: 0 },
    ]);
  });
});
