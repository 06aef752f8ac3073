import { describe, expect, it } from 'vitest';
import { findSharedWords } from '../../../../app/sidebar/recommendations/find-shared-words.ts';

describe('what a ticket and a find both mention', () => {
  it.each([
    ['a code, whatever its case', ['0x80070643'], 'Setup failed: 0X80070643.', ['0x80070643']],
    [
      'several words in one',
      ['error 0x80070643'],
      'It says Error 0x80070643',
      ['error 0x80070643'],
    ],
    ['a word with another ending', ['invoice'], 'Two invoices are wrong.', ['invoice']],
    ['a word in another width', ['ＡＢＣ'], 'abc failed', ['ＡＢＣ']],
    ['a word in a script without blanks', ['返金'], '全額返金してください', ['返金']],
  ])('is found: %s', (_what, telling, text, shared) => {
    expect(findSharedWords(telling, text)).toEqual(shared);
  });

  it.each([
    ['part of a longer word', ['age'], 'The page is blank.'],
    ['a number that goes on', ['E-17'], 'Error E-171'],
    ['a word of which another begins so', ['port'], 'The portfolio is gone.'],
    ['nothing at all', ['', ' '], 'Anything'],
    ['a letter and a day', ['d', '22'], 'I had it on the 22nd, d 22'],
  ])('is not found in %s', (_what, telling, text) => {
    expect(findSharedWords(telling, text)).toEqual([]);
  });

  it('names three at most, the rarest first, and none twice', () => {
    const telling = ['error 0x80070643', '0x80070643', 'update', 'laptop', 'printer'];
    const text = 'Printer, laptop and update: error 0x80070643';
    expect(findSharedWords(telling, text)).toEqual(['error 0x80070643', 'update', 'laptop']);
  });
});
