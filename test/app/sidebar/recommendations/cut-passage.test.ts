import { describe, expect, it } from 'vitest';
import { cutPassage } from '../../../../app/sidebar/recommendations/cut-passage.ts';

const text = 'Hello Maria,\n\nPlease reset the router.\n\nRegards';

describe('cutPassage', () => {
  it('cuts out the characters that were named, and says that there is more', () => {
    const start = text.indexOf('Please');
    expect(cutPassage(text, { start, end: start + 'Please reset the router.'.length })).toEqual({
      text: 'Please reset the router.',
      goesOnBefore: true,
      goesOnAfter: true,
    });
  });

  it('takes the beginning, in whole words, where none were named', () => {
    const long = cutPassage('word '.repeat(200), undefined);
    expect(long?.text).toMatch(/^(?:word )+word$/);
    expect(long?.text.length).toBeLessThanOrEqual(400);
    expect(long?.goesOnAfter).toBe(true);
    expect(cutPassage('Short.', undefined)).toEqual({
      text: 'Short.',
      goesOnBefore: false,
      goesOnAfter: false,
    });
  });

  it.each([
    ['a text that was shortened since', 'Redacted', { start: 0, end: 40 }],
    ['a place where nothing stands', 'One  two', { start: 3, end: 5 }],
    ['no text', '', undefined],
  ])('shows nothing of %s', (_what, whole, range) => {
    expect(cutPassage(whole, range)).toBeUndefined();
  });
});
