import { describe, expect, it } from 'vitest';
import { mergedInto } from '../../../server/briefs/merged-into.ts';

const merged = { id: '42', isMerged: true };
const closing = { text: 'This ticket was merged into #77.', authorRole: 'agent' as const };

describe('the ticket in which a merged one goes on', () => {
  it('is the one that the closing comment names', () => {
    expect(mergedInto(merged, [{ text: 'See #12.', authorRole: 'agent' }, closing])).toBe('77');
  });

  it('is never one that only the customer names', () => {
    const customer = { text: 'It is like my ticket #99!', authorRole: 'customer' as const };
    expect(mergedInto(merged, [closing, customer])).toBe('77');
    expect(mergedInto(merged, [customer])).toBeUndefined();
  });

  it('is never the merged one itself', () => {
    expect(mergedInto({ ...merged, id: '77' }, [closing])).toBeUndefined();
  });

  it('is none where the ticket was not merged', () => {
    expect(mergedInto({ ...merged, isMerged: false }, [closing])).toBeUndefined();
  });
});
