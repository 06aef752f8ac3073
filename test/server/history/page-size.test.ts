import { describe, expect, it } from 'vitest';
import { nextPageSize, smallerPage, tookTooLong } from '../../../server/history/page-size.ts';
import { ZendeskError } from '../../../server/zendesk/errors.ts';

describe('the size of a page', () => {
  it('is halved each time one takes too long, down to 50 rows', () => {
    const sizes = [1, 2, 3, 4, 5, 6].reduce<number[]>(
      (so, _) => [...so, smallerPage(so.at(-1) ?? null)],
      [],
    );
    expect(sizes).toEqual([500, 250, 125, 62, 50, 50]);
  });

  it('grows back with every tenth page that came, up to what Zendesk gives', () => {
    let size: number | null = 250;
    const sizes: (number | null)[] = [];
    for (let pages = 1; pages <= 30; pages++) sizes.push((size = nextPageSize(size, pages)));
    expect(sizes.slice(0, 9)).toEqual(Array(9).fill(250));
    expect([sizes[9], sizes[18], sizes[19], sizes[29]]).toEqual([500, 500, null, null]);
  });
});

describe('an answer that took too long', () => {
  const busy = (details: object) => new ZendeskError('retry-later', 'No answer', details);

  it.each([
    ['our own deadline', { cause: new DOMException('The operation timed out', 'TimeoutError') }],
    ['a gateway that gave up', { status: 504 }],
    ['a server that gave up', { status: 408 }],
  ])('is told from %s', (_, details) => {
    expect(tookTooLong(busy(details))).toBe(true);
  });

  it.each([
    ['a connection that broke', { cause: new TypeError('fetch failed') }],
    ['an allowance that is used up', { status: 429 }],
    ['a server that is away', { status: 503 }],
  ])('is not %s', (_, details) => {
    expect(tookTooLong(busy(details))).toBe(false);
  });
});
