import { describe, expect, it } from 'vitest';
import type { ReplayRow } from '../../../server/classifier/replay.ts';
import { findInField } from '../../../server/topics/find-in-field.ts';

const options = ['refund', 'invoice', 'fax'].map((value) => ({
  value,
  name: `Desk::${value}`,
}));
const used = new Map([
  ['refund', 20],
  ['invoice', 20],
]);

/** So many tickets of one option of which another, or the same, was said. */
function rows(count: number, option: string, said: string, over: Partial<ReplayRow> = {}) {
  return Array.from({ length: count }, (_, n): ReplayRow => ({
    id: `${option}-${said}-${n}`,
    ...{ option, said, right: option === said },
    ...{ confidence: 0.9, fit: 1, fits: true },
    ...over,
  }));
}

describe('the topic field doctor', () => {
  it('tells which options are taken for one another, either way, with the newest tickets of them', () => {
    const past = [
      ...rows(14, 'refund', 'refund'),
      ...rows(6, 'refund', 'invoice'),
      ...rows(14, 'invoice', 'invoice'),
      ...rows(6, 'invoice', 'refund'),
    ];
    const [found] = findInField(past, used, options);
    expect(found).toEqual({
      kind: 'overlap',
      values: ['invoice', 'refund'],
      names: ['Desk::invoice', 'Desk::refund'],
      share: 0.3,
      tickets: [5, 4, 3, 2, 1].map((n) => `invoice-refund-${n}`),
    });
  });

  it('makes nothing of a few that were taken for others', () => {
    const past = [
      ...rows(16, 'refund', 'refund'),
      ...rows(4, 'refund', 'invoice'),
      ...rows(100, 'invoice', 'invoice'),
      ...rows(6, 'invoice', 'refund'),
    ];
    expect(findInField(past, used, options).filter(({ kind }) => kind === 'overlap')).toEqual([]);
  });

  it('tells which options no ticket has, once any ticket has one', () => {
    expect(findInField([], used, options)).toEqual([
      { kind: 'never-used', value: 'fax', name: 'Desk::fax' },
    ]);
    expect(findInField([], new Map(), options)).toEqual([]);
  });

  it('tells that many tickets are like those of no option, with the newest of them', () => {
    const past = [
      ...rows(90, 'refund', 'refund'),
      ...rows(10, 'invoice', 'refund', { fits: false, right: false }),
    ];
    const found = findInField(past, used, options).find(({ kind }) => kind === 'fits-none');
    expect(found).toMatchObject({ share: 0.1 });
    expect(found).toHaveProperty('tickets.0', 'invoice-refund-9');
    const fewer = findInField(past.slice(0, -1), used, options);
    expect(fewer.filter(({ kind }) => kind === 'fits-none')).toEqual([]);
  });
});
