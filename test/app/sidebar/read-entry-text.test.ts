// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readEntryText } from '../../../app/sidebar/zaf/read-entry-text.ts';
import { fakeZaf } from './fake-zaf.ts';

function reading(answer: (url: string) => unknown) {
  const zaf = fakeZaf({ answer: ({ url }) => answer(url) });
  const read = (entryId: string) =>
    readEntryText(zaf.client, { ticketId: '42', entryId, signal: new AbortController().signal });
  return { zaf, read };
}

describe('readEntryText', () => {
  it('reads a message from the conversation log, and a note there from its markup', async () => {
    const events = [
      { id: '01JSED0V', content: { type: 'text', text: 'Where is <it>?' } },
      { id: '01JSED0W', content: { type: 'html', body: '<p>One</p><style>p{}</style><p>two</p>' } },
    ];
    const { zaf, read } = reading(() => ({ events }));
    expect(await read('01JSED0V')).toBe('Where is <it>?');
    expect(await read('01JSED0W')).toBe('One\ntwo\n');
    expect(zaf.requests[0]?.url).toContain('/conversation_log?');
  });

  it('looks among the oldest when it is not among the newest, and gives up then', async () => {
    const { zaf, read } = reading((url) => ({
      comments: url.includes('sort=created_at') ? [{ id: 1, body: 'First' }] : [],
      meta: { has_more: true },
    }));
    expect(await read('1')).toBe('First');
    expect(await read('500')).toBeUndefined();
    expect(zaf.requests).toHaveLength(4);
  });

  it('asks no second time when it has seen them all', async () => {
    const { zaf, read } = reading(() => ({ comments: [], meta: { has_more: false } }));
    expect(await read('1')).toBeUndefined();
    expect(zaf.requests).toHaveLength(1);
  });
});
