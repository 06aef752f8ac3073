import { describe, expect, it } from 'vitest';
import { shareRead } from '../../../server/history/share-read.ts';

const begin = new Date('2026-01-01T00:00:00Z');
const now = new Date('2026-01-11T00:00:00Z');
const days = (count: number) => new Date(begin.getTime() + count * 24 * 3600_000);

const row = (name: string, over: { reachedAt?: Date; caughtUpAt?: Date } = {}) => ({
  name,
  reachedAt: null,
  caughtUpAt: null,
  ...over,
});

describe('shareRead', () => {
  it('is nothing before a list was begun, and before the window has a beginning', () => {
    expect(shareRead([], { begin, now })).toBe(0);
    expect(shareRead([row('tickets')], { begin, now })).toBe(0);
    expect(shareRead([row('tickets', { reachedAt: days(3) })], { begin: undefined, now })).toBe(0);
  });

  it('follows the time that a list was read up to', () => {
    expect(shareRead([row('users', { reachedAt: days(4) })], { begin, now })).toBeCloseTo(0.4);
  });

  it('counts the updates of tickets as most of the work', () => {
    const half = [row('tickets', { caughtUpAt: now }), row('ticket-events')];
    expect(shareRead(half, { begin, now })).toBeCloseTo(0.25);
  });

  it('takes a list that is told in no order as read when it is', () => {
    expect(shareRead([row('articles:7', { reachedAt: days(9) })], { begin, now })).toBe(0);
    expect(shareRead([row('articles:7', { caughtUpAt: now })], { begin, now })).toBe(1);
  });

  it('is whole only once Zendesk has told the end of every list', () => {
    const all = ['tickets', 'ticket-events', 'users'];
    const present = all.map((name) => row(name, { reachedAt: now }));
    expect(shareRead(present, { begin, now })).toBeLessThan(1);
    expect(
      shareRead(
        all.map((name) => row(name, { caughtUpAt: now })),
        { begin, now },
      ),
    ).toBe(1);
  });

  it('stays within its bounds when a list tells of a time before the window', () => {
    expect(shareRead([row('tickets', { reachedAt: days(-30) })], { begin, now })).toBe(0);
  });
});
