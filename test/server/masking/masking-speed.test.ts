import { describe, expect, it } from 'vitest';
import { assertMasked } from '../../../server/masking/assert-masked.ts';
import { findMentions } from '../../../server/masking/find-mentions.ts';
import { createModelMask } from '../../../server/masking/mask-for-model.ts';
import { maskText } from '../../../server/masking/mask-text.ts';
import { growthOf, rowOf } from '../../support/growth.ts';

const names = ['Anna Schmidt', 'Will May', '山田 太郎'];
const there = (text: string): string => {
  const mask = createModelMask({ names });
  const masked = mask.mask(text);
  assertMasked(masked);
  return mask.restore(masked).text;
};

describe('What is hidden from a model, looked at once more, and put back', () => {
  it.each([
    ...['4', '4 1', 'a', 'A', 'Ab ', ' ', '\u00a0', '@@@@ ', '[[(', '⟦[', '[email 1]', '[a 1] '],
    ...['Anna Schmidt ', 'Will ', '山田', 'Dear Mr Xu\n', 'Am Weg 1, ', 'a@b.co ', '1.1.1.1 '],
    ...['password is x1', 'a\u200b', '⟦a          '],
  ])('takes time by the length of a text alone, also for rows of %j', (piece) => {
    expect(growthOf(there, rowOf(piece))).toBeLessThan(3);
  });

  it.each([
    [' ', 'Jane', 'Doe'],
    ['\u00a0', 'password', ':'],
    ['a', 'Dear ', '@'],
    ['1', 'tel', 'x'],
    ['-', '-----BEGIN A', 'PRIVATE KEY'],
    [' ', '⟦email', '1⟧'],
  ])('takes no more for one long row of %j in the middle', (sign, before, behind) => {
    expect(growthOf(there, (length) => before + sign.repeat(length) + behind)).toBeLessThan(3);
  });

  it.each([
    ['a@b.co ', maskText, '⟦email⟧ '],
    ['::1 ', there, '::1 '],
  ])('gives no long text up for the many %j in it', (piece, run, left) => {
    const many = 130_000;
    expect(run(piece.repeat(many))).toBe(left.repeat(many));
  });
});

describe('What finds those who are named', () => {
  const isDoe = (part: string) =>
    part === 'jane' || part === 'doe' ? [{ userId: '1', isAlone: false }] : [];

  it('takes no more for two words of a name that are far apart', () => {
    const far = (length: number): string => `Jane${' '.repeat(length)}-Doe`;
    expect(growthOf((text) => findMentions([text], isDoe), far)).toBeLessThan(3);
  });
});
