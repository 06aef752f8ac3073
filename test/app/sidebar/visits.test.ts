import { describe, expect, it } from 'vitest';
import { createVisits } from '../../../app/sidebar/brief/visits.ts';
import { aBrief } from './brief-builder.ts';

const look = (entries: number) => ({ at: '2026-03-01T08:00:00Z', entries });
const ready = (entries: number) =>
  ({ state: 'ready', brief: aBrief(), lastLook: look(entries) }) as const;

describe('a visit of an agent to a ticket', () => {
  it('remembers what its first answer said was seen before', () => {
    const visits = createVisits(() => 0);
    expect(visits.lastLook({ state: 'processing' })).toBeUndefined();
    expect(visits.lastLook(ready(2))).toEqual(look(2));
    expect(visits.lastLook(ready(5))).toEqual(look(2));
    expect(visits.lastLook({ state: 'outdated', brief: aBrief() })).toEqual(look(2));
  });

  it('goes on after a short look at another ticket, and is a new one after a long absence', () => {
    let now = 0;
    const visits = createVisits(() => now);
    const first = visits.id();
    visits.leave();
    now += 9 * 60_000;
    visits.comeBack();
    expect(visits.id()).toBe(first);
    visits.leave();
    now += 11 * 60_000;
    visits.comeBack();
    expect(visits.id()).not.toBe(first);
    expect(visits.lastLook(ready(7))).toEqual(look(7));
  });
});
