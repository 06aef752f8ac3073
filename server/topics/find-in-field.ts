import type { ReplayRow } from '../classifier/replay.ts';
import type { FieldFinding } from '../contract/topics-view.ts';
import type { OptionRow } from './keep-options.ts';

/** Below these nothing is worth an admin's time. */
const leastShare = 0.2;
const leastMixedUp = 5;
const leastUnlike = 0.1;
const mostOverlaps = 10;
const samples = 5;

/**
 * What about the field itself may be worth mending in Zendesk: options whose tickets are taken for one another, options
 * that no ticket has, and tickets that are like those of no option. It changes nothing.
 *
 * @param counts labelled tickets by option
 */
export function findInField(
  rows: readonly ReplayRow[],
  counts: ReadonlyMap<string, number>,
  options: readonly Pick<OptionRow, 'value' | 'name'>[],
): FieldFinding[] {
  const names = new Map(options.map(({ value, name }) => [value, name]));
  const unused = options.filter(({ value }) => !counts.has(value));
  // Before anything was labelled, that nothing is says nothing.
  const neverUsed = counts.size === 0 ? [] : unused;
  return [
    ...findOverlaps(rows, names),
    ...neverUsed.map(({ value, name }): FieldFinding => ({ kind: 'never-used', value, name })),
    ...findUnlike(rows),
  ];
}

function findOverlaps(
  rows: readonly ReplayRow[],
  names: ReadonlyMap<string, string>,
): FieldFinding[] {
  const mixedUp = new Map<string, { values: [string, string]; tickets: string[] }>();
  const seen = new Map<string, number>();
  for (const { id, option, said, right } of rows) {
    if (option === undefined) continue;
    seen.set(option, (seen.get(option) ?? 0) + 1);
    if (right || said === undefined) continue;
    const values: [string, string] = option < said ? [option, said] : [said, option];
    const key = JSON.stringify(values);
    const known = mixedUp.get(key) ?? { values, tickets: [] };
    known.tickets.push(id);
    mixedUp.set(key, known);
  }
  return [...mixedUp.values()]
    .map(({ values, tickets }) => {
      const [a, b] = values;
      const share = tickets.length / Math.max(1, (seen.get(a) ?? 0) + (seen.get(b) ?? 0));
      return { values, tickets, share };
    })
    .filter(({ share, tickets }) => share >= leastShare && tickets.length >= leastMixedUp)
    .sort((one, other) => other.share - one.share)
    .slice(0, mostOverlaps)
    .map(({ values: [a, b], tickets, share }) => ({
      kind: 'overlap',
      values: [a, b],
      names: [names.get(a) ?? a, names.get(b) ?? b],
      share,
      // The newest are the ones an admin remembers.
      tickets: tickets.slice(-samples).reverse(),
    }));
}

function findUnlike(rows: readonly ReplayRow[]): FieldFinding[] {
  const unlike = rows.filter(({ fits }) => !fits);
  const share = unlike.length / Math.max(1, rows.length);
  if (share < leastUnlike) return [];
  const tickets = unlike
    .slice(-samples)
    .reverse()
    .map(({ id }) => id);
  return [{ kind: 'fits-none', share, tickets }];
}
