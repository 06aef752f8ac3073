import { describe, expect, it } from 'vitest';
import { relativeTime, shortTime } from '../../app/ui/relative-time.ts';

const now = Date.parse('2026-03-05T12:00:00Z');

describe('relativeTime', () => {
  it.each([
    ['2026-03-05T11:59:50Z', 'now'],
    ['2026-03-05T12:09:00Z', 'now'],
    ['2026-03-09T12:00:00Z', 'now'],
    ['2026-03-05T11:50:00Z', '10 minutes ago'],
    ['2026-03-04T12:00:00Z', 'yesterday'],
    ['nonsense', ''],
  ])('says of %s: %s', (at, words) => {
    expect(relativeTime(at, now, 'en')).toBe(words);
  });
});

describe('shortTime', () => {
  it('is the hour today, the day before that, and the year where it is another', () => {
    expect(shortTime('2026-03-05T12:30:00Z', now, 'en')).toMatch(/^\d+:30 [AP]M$/);
    expect(shortTime('2026-03-01T12:00:00Z', now, 'en')).toBe('Mar 1');
    expect(shortTime('2024-03-01T12:00:00Z', now, 'en')).toBe('Mar 1, 2024');
  });
});
