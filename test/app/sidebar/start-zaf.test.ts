import { describe, expect, it, vi } from 'vitest';
import type { ZafClient } from '../../../app/sidebar/zaf/client.ts';
import { greet } from '../../../app/sidebar/zaf/greet.ts';
import { startZaf } from '../../../app/sidebar/zaf/start-zaf.ts';
import { fakeZaf } from './fake-zaf.ts';

/** What is learned of Zendesk by whoever greets it. */
async function start(client: ZafClient) {
  const greeting = greet({ init: () => client });
  if (!greeting) throw new Error('Nobody is there.');
  return startZaf(greeting);
}

describe('greet', () => {
  it('finds nobody outside Zendesk, or without the SDK', () => {
    expect(greet({ init: () => false })).toBeUndefined();
    expect(greet(undefined)).toBeUndefined();
  });
});

describe('startZaf', () => {
  it('learns the location, the settings and the agent', async () => {
    const { client } = fakeZaf({ answer: () => ({}) });
    expect(await start(client)).toMatchObject({
      location: 'ticket_sidebar',
      settings: { install_id: 'ins_1', backend_host: 'brief.example.com' },
      agent: { id: '9', locale: 'en-US' },
      ticketId: '42',
    });
  });

  it.each([{}, { settings: null }, { settings: { install_id: null, backend_host: 7 } }])(
    'reads the settings %j as not set',
    async (metadata) => {
      const { client } = fakeZaf({ answer: () => ({}) });
      client.metadata = async () => metadata;
      const zaf = await start(client);
      expect(zaf.settings).toEqual({ install_id: '', backend_host: '' });
    },
  );

  it('opens also for an agent Zendesk will not describe', async () => {
    const { client } = fakeZaf({ answer: () => ({}) });
    client.get = () => Promise.reject(new Error('no'));
    const zaf = await start(client);
    expect(zaf.agent).toEqual({ id: '', locale: 'en' });
  });

  it('opens without the agent and the ticket when Zendesk never says who and which', async () => {
    vi.useFakeTimers();
    const { client } = fakeZaf({ answer: () => ({}) });
    client.get = () => new Promise(() => undefined);
    const started = start(client);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(await started).toMatchObject({
      agent: { id: '', locale: 'en' },
      ticketId: undefined,
      settings: { install_id: 'ins_1' },
    });
    vi.useRealTimers();
  });

  it('gives up when Zendesk does not even say where it is', async () => {
    vi.useFakeTimers();
    const { client } = fakeZaf({ answer: () => ({}) });
    client.context = () => new Promise(() => undefined);
    const started = start(client).catch((failure: Error) => failure.name);
    await vi.advanceTimersByTimeAsync(11_000);
    expect(await started).toBe('Silence');
    vi.useRealTimers();
  });
});
