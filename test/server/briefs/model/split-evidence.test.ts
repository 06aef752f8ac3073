import { expect, it } from 'vitest';
import { splitEvidence } from '../../../../server/briefs/model/split-evidence.ts';
import { estimateTokens } from '../../../../server/models/estimate-tokens.ts';

const items = Array.from({ length: 20 }, (_, i) => ({
  sent: `comment ${i} ${'word '.repeat(30)}`,
  kept: 'what is not sent '.repeat(100),
}));
const tokensOf = (sent: string) => estimateTokens(JSON.stringify(sent));

it('parts of a long conversation are in order, lose nothing, and are as few as what is sent of them allows', () => {
  const room = tokensOf(items[19]?.sent ?? '') * 5;
  const parts = splitEvidence(items, room, ({ sent }) => sent);
  expect(parts.flat()).toEqual(items);
  expect(parts).toHaveLength(4);
});

it('a comment larger than the room is a part by itself', () => {
  expect(splitEvidence(items.slice(0, 3), 1, ({ sent }) => sent)).toHaveLength(3);
});
