import { describe, expect, it } from 'vitest';
import { placePassage } from '../../../app/sidebar/receipts/place-passage.ts';
import { growthOf } from '../../support/growth.ts';

describe('placePassage', () => {
  it('finds a passage whose blanks and line breaks were set otherwise', () => {
    expect(placePassage('Hi,\n\nthe lid\nis  cracked. Bye', 'the lid is cracked.')).toEqual({
      before: 'Hi,\n\n',
      passage: 'the lid\nis cracked.',
      after: ' Bye',
    });
  });

  it('gives some whole words of a long comment, and says that it goes on', () => {
    const filler = 'word '.repeat(100);
    const placed = placePassage(`${filler}the lid is cracked. ${filler}`, 'the lid is cracked.');
    expect(placed?.before).toMatch(/^… (word ){20,30}$/);
    expect(placed?.after).toMatch(/^( word){20,30} …$/);
  });

  it('says nothing around the whole of a comment', () => {
    const whole = { before: '', passage: 'All of it.', after: '' };
    expect(placePassage(' All of it.\n', 'All of it.')).toEqual(whole);
  });

  it('takes a mask for whatever stands there, and leaves outside what one at an end stood for', () => {
    const comment = 'Hi, jo@example.com and +44 20 7946 0182 are mine, call me on 555-0132 today.';
    const passage = '⟦email⟧ and ⟦phone⟧ are mine, call me on ⟦phone⟧';
    expect(placePassage(comment, passage)).toEqual({
      before: 'Hi, jo@example.com ',
      passage: 'and +44 20 7946 0182 are mine, call me on',
      after: ' 555-0132 today.',
    });
  });

  it.each([
    ['is not there letter for letter', 'jo@example.com is my cafe\u0301.', '⟦email⟧ is my café.'],
    ['is nothing else', 'jo@example.com', '⟦email⟧'],
    ['is two', 'jo@example.com 555-0132', '⟦email⟧ ⟦phone⟧'],
    ['lies further on than a mask reaches', `a${'x'.repeat(200)}b`, 'a⟦phone⟧b'],
  ])('does not place what begins with a mask or holds one and %s', (_what, comment, passage) => {
    expect(placePassage(comment, passage)).toBeUndefined();
  });

  it('takes time by the length of the comment alone', () => {
    const thread = (length: number) => 'a '.repeat(length / 2);
    const place = (text: string) => placePassage(text, '⟦email⟧ a ⟦phone⟧ a ⟦phone⟧ b');
    expect(growthOf(place, thread)).toBeLessThan(3);
  });

  it.each(['is broken', '', '  '])('does not place %j where it is not', (passage) => {
    expect(placePassage('The lid is cracked.', passage)).toBeUndefined();
  });
});
