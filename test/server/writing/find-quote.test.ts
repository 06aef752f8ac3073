import { describe, expect, it } from 'vitest';
import { findQuote } from '../../../server/writing/find-quote.ts';

const text = 'Hello,\n\nthe  invoice “A-17” was paid twice on Monday. Can you refund one of them?';

describe('the passage a model meant by a quote', () => {
  it('is found as the comment has it, whatever the quote made of white space, marks and capitals', () => {
    expect(findQuote(text, 'The invoice "A-17" was paid twice')).toBe(
      'the  invoice “A-17” was paid twice',
    );
  });

  it('goes from whole word to whole word', () => {
    expect(findQuote(text, 'paid twice on Mon')).toBe('paid twice on Monday.');
  });

  it('is what stands there in a row of a quote that the model went on with', () => {
    expect(findQuote(text, 'Can you refund one of them please')).toBe(
      'Can you refund one of them?',
    );
  });

  it('is not found by the last letters of a short quote', () => {
    expect(findQuote('It is all fine.', 'not fine')).toBeUndefined();
    expect(findQuote('The door is open.', 'is not open')).toBeUndefined();
  });

  it('is not found by less than most of a long one', () => {
    expect(
      findQuote(text, 'the invoice was never sent to anybody here, and nobody paid it at all'),
    ).toBeUndefined();
  });
});
