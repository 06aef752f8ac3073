import { describe, expect, it } from 'vitest';
import { basicBrief } from '../../../../server/briefs/basic/basic-brief.ts';
import { conversation } from './conversation.ts';

describe('what was left out of comments', () => {
  it('is told of those that the brief names, and of no others', () => {
    const entries = conversation([
      ['customer', 'Hi!'],
      ['customer', 'My router is broken since Monday.'],
      ['note', 'The router was bought used.'],
    ]);
    for (const entry of entries) entry.leftOut = [{ kind: 'quote', text: `> ${entry.id}` }];
    const source = { status: 'open', subject: 'x', isMessaging: false, updatedAt: 'x' };
    const leftOut = (useNotes: boolean) =>
      basicBrief(source, entries, { useNotes }).leftOut.map(({ entryId }) => entryId);
    expect(leftOut(false)).toEqual(['2']);
    expect(leftOut(true)).toEqual(['2', '3']);
  });
});
