import { describe, expect, it } from 'vitest';
import { askForBrief } from '../../../app/sidebar/brief/ask-for-brief.ts';
import type { ZafRequest } from '../../../app/sidebar/zaf/client.ts';
import { aBrief } from './brief-builder.ts';
import { fakeZaf, ordinaryTicket } from './fake-zaf.ts';
import type { FakeZaf } from './fake-zaf.ts';

const visit = '0b5c1f0e-8a52-4b6f-9a41-2f2d6c7f6a10';

function ask(zaf: FakeZaf, refresh = false) {
  const { signal } = new AbortController();
  return askForBrief(zaf, { ticketId: '42', refresh, visit, signal });
}

function reject(status: number): never {
  throw { status };
}

describe('askForBrief', () => {
  it('proves with the newest comment that this agent can open the ticket', async () => {
    const ready = { state: 'ready', brief: aBrief() };
    const zaf = fakeZaf({ answer: ordinaryTicket(() => ready) });
    expect(await ask(zaf, true)).toEqual(ready);
    expect(zaf.requests.map(({ url }) => url)).toEqual([
      '/api/v2/tickets/42',
      '/api/v2/tickets/42/comments?sort=-created_at&page[size]=1',
      'https://brief.example.com/widget/tickets/42/brief',
    ]);
    expect(JSON.parse(zaf.requests[2]?.data ?? '')).toEqual({
      proof: { newestEntryId: '7006', updatedAt: '2026-03-01T10:00:00Z' },
      refresh: true,
      visit,
      locale: 'en',
    });
    // Zendesk's own answers are read in the agent's session: no token, no proxy.
    expect(zaf.requests[0]).not.toHaveProperty('jwt');
    expect(zaf.requests[0]).not.toHaveProperty('headers');
  });

  it('proves with the newest conversation log entry on a messaging ticket', async () => {
    const zaf = fakeZaf({
      answer: ({ url }) => {
        if (url === '/api/v2/tickets/42') return { ticket: { from_messaging_channel: true } };
        if (url.startsWith('/api/v2/tickets/42/conversation_log?')) {
          return { events: [{ id: '01JSED0VSGBJP9TJ471NTUGYYD' }] };
        }
        return { state: 'processing', askAgainMs: 1_000 };
      },
    });
    expect(await ask(zaf)).toEqual({ state: 'processing', askAgainMs: 1_000 });
    expect(zaf.requests.map(({ url }) => url)).toContain(
      '/api/v2/tickets/42/conversation_log?sort=-created_at&page[size]=1',
    );
    expect(zaf.requests[3]?.data).toContain('"newestEntryId":"01JSED0VSGBJP9TJ471NTUGYYD"');
  });

  it.each([403, 404])(
    'does not even ask our backend when Zendesk answers %i to this agent',
    async (status) => {
      const zaf = fakeZaf({ answer: () => reject(status) });
      expect(await ask(zaf)).toEqual({ state: 'not-found' });
      expect(zaf.requests.filter(({ type }) => type === 'POST')).toEqual([]);
    },
  );

  it.each([{ install_id: '' }, { install_id: '  ' }])(
    'says "not connected" without a request when the settings are %j',
    async (settings) => {
      const zaf = fakeZaf({
        settings: { backend_host: 'b.example', ...settings },
        answer: () => ({}),
      });
      expect(await ask(zaf)).toEqual({ state: 'not-connected', reason: 'never-connected' });
      expect(zaf.requests).toEqual([]);
    },
  );

  it('says which setting is wrong when the backend host is none', async () => {
    const zaf = fakeZaf({
      settings: { install_id: 'ins_1', backend_host: 'https://b.example/' },
      answer: () => ({}),
    });
    expect(await ask(zaf)).toEqual({ state: 'not-connected', reason: 'backend-host' });
    expect(zaf.requests).toEqual([]);
  });

  it('calls a ticket without any comment empty', async () => {
    const zaf = fakeZaf({
      answer: ({ url }) => (url.includes('/comments') ? { comments: [] } : { ticket: {} }),
    });
    expect(await ask(zaf)).toEqual({ state: 'empty' });
  });

  it.each([
    [0, 'zendesk-silent'],
    [401, 'zendesk-silent'],
    [429, 'zendesk-busy'],
    [503, 'zendesk-silent'],
  ])('does not blame our server when Zendesk answers %i to this agent', async (status, reason) => {
    const zaf = fakeZaf({ answer: () => reject(status) });
    expect(await ask(zaf)).toEqual({ state: 'failed', reason });
  });

  it('passes on for how long a refusal asks to be left alone, where it says so', async () => {
    const zaf = fakeZaf({
      answer: () => {
        throw { status: 429, headers: { 'Retry-After': '12' } };
      },
    });
    expect(await ask(zaf)).toEqual({
      state: 'failed',
      reason: 'zendesk-busy',
      retryAfterMs: 12_000,
    });
  });

  it.each<[string, (request: ZafRequest) => unknown, object]>([
    ['404', () => reject(404), { state: 'not-found' }],
    ['401', () => reject(401), { state: 'failed', reason: 'unauthorized' }],
    ['403', () => reject(403), { state: 'failed', reason: 'unreachable' }],
    ['429', () => reject(429), { state: 'failed', reason: 'zendesk-busy' }],
    ['503', () => reject(503), { state: 'failed', reason: 'unreachable' }],
    ['no answer', () => reject(0), { state: 'failed', reason: 'offline' }],
    ['nonsense', () => ({ state: 'fine' }), { state: 'failed', reason: 'unreadable' }],
  ])('makes an outcome of our backend answering %s', async (_name, backend, outcome) => {
    const zaf = fakeZaf({ answer: ordinaryTicket(backend) });
    expect(await ask(zaf)).toEqual(outcome);
  });
});
