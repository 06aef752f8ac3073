import { describe, expect, it } from 'vitest';
import { createVisits } from '../../../app/sidebar/brief/visits.ts';
import { aBrief } from './brief-builder.ts';

const look = (entries: number) => ({ at: '2026-03-01T08:00:00Z', entries });
const ready = (entries: number) =>
  ({ state: 'ready', brief: aBrief(), lastLook: look(entries) }) as const;
const minutes = 60_000;

describe('a visit of an agent to a ticket', () => {
  it('remembers what its first answer said was seen before', () => {
    const visits = createVisits(() => 0);
    expect(visits.lastLook({ state: 'processing' })).toBeUndefined();
    expect(visits.lastLook(ready(2))).toEqual(look(2));
    expect(visits.lastLook(ready(5))).toEqual(look(2));
    expect(visits.lastLook({ state: 'outdated', brief: aBrief() })).toEqual(look(2));
  });

  it('goes on for as long as the panel asks, and after a short look at another ticket', () => {
    let now = 0;
    const visits = createVisits(() => now);
    const first = visits.id();
    for (let asked = 0; asked < 60; asked++) {
      now += minutes / 2;
      expect(visits.id()).toBe(first);
    }
    now += 9 * minutes;
    expect(visits.id()).toBe(first);
  });

  it('is a new one after a long absence, and what was seen before it is asked anew', () => {
    let now = 0;
    const visits = createVisits(() => now);
    const first = visits.id();
    expect(visits.lastLook(ready(2))).toEqual(look(2));
    now += 11 * minutes;
    const second = visits.id();
    expect(second).not.toBe(first);
    expect(visits.id()).toBe(second);
    expect(visits.lastLook(ready(7))).toEqual(look(7));
  });
});
