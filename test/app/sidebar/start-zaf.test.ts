import { describe, expect, it } from 'vitest';
import { startZaf } from '../../../app/sidebar/zaf/start-zaf.ts';
import { fakeZaf } from './fake-zaf.ts';

describe('startZaf', () => {
  it('finds nothing outside Zendesk, or without the SDK', async () => {
    expect(await startZaf({ init: () => false })).toBeUndefined();
    expect(await startZaf(undefined)).toBeUndefined();
  });

  it('learns the location, the settings and the agent', async () => {
    const { client } = fakeZaf({ answer: () => ({}) });
    expect(await startZaf({ init: () => client })).toMatchObject({
      location: 'ticket_sidebar',
      settings: { install_id: 'ins_1', backend_host: 'brief.example.com' },
      agent: { id: '9', locale: 'en-US' },
    });
  });

  it.each([{}, { settings: null }, { settings: { install_id: null, backend_host: 7 } }])(
    'reads the settings %j as not set',
    async (metadata) => {
      const { client } = fakeZaf({ answer: () => ({}) });
      client.metadata = async () => metadata;
      const zaf = await startZaf({ init: () => client });
      expect(zaf?.settings).toEqual({ install_id: '', backend_host: '' });
    },
  );

  it('opens also for an agent Zendesk will not describe', async () => {
    const { client } = fakeZaf({ answer: () => ({}) });
    client.get = () => Promise.reject(new Error('no'));
    const zaf = await startZaf({ init: () => client });
    expect(zaf?.agent).toEqual({ id: '', locale: 'en' });
  });
});
