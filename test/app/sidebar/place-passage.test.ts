import { describe, expect, it } from 'vitest';
import { placePassage } from '../../../app/sidebar/receipts/place-passage.ts';

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

  it.each(['is broken', '', '  '])('does not place %j where it is not', (passage) => {
    expect(placePassage('The lid is cracked.', passage)).toBeUndefined();
  });
});
