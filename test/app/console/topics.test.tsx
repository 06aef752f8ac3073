// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { pollMs } from '../../../app/console/topics/use-topics.ts';
import { aTopics, noTopics } from './a-topics.ts';
import { anInstall, refusal, signedIn } from './fake-backend.ts';
import { openConsole } from './open-console.tsx';
import { card } from './open-history.ts';
import { openTopics as open } from './open-topics.ts';

afterEach(cleanup);

describe('the topics of an account', () => {
  it('are reached from the account and lead back to it', async () => {
    const { user } = openConsole('/console/accounts/ins_1', {
      'GET /session': signedIn,
      'GET /installs/ins_1': [200, anInstall()],
      'GET /installs/ins_1/topics': [200, aTopics()],
    });
    await user.click(await screen.findByRole('link', { name: 'Open the topics' }));
    const heading = await screen.findByRole('heading', { name: 'Topics' });
    expect(document.activeElement).toBe(heading);
    expect(window.location.pathname).toBe('/console/accounts/ins_1/topics');
    await user.click(await screen.findByRole('link', { name: 'Acme support' }));
    expect(await screen.findByRole('heading', { name: 'Acme support' })).toBeTruthy();
  });

  it('tell how they are doing, in words and in numbers', async () => {
    open(aTopics());
    const now = await card('Now');
    expect(now.getByRole('status').textContent).toBe('Suggesting');
    for (const figure of ['12,846', '41', '87 %', '367', '3'])
      expect(now.getByText(figure)).toBeTruthy();
  });

  it('begin with the choice of a field', async () => {
    open(noTopics());
    expect((await card('Now')).getByRole('status').textContent).toBe('No field chosen');
  });

  it('lead to the account where it was never connected', async () => {
    const { user } = open(noTopics({ fields: [], fieldsReadAt: undefined }), { status: 'pending' });
    await user.click(await screen.findByRole('button', { name: 'Go to the account' }));
    expect(window.location.pathname).toBe('/console/accounts/ins_1');
  });

  it('say so where Zendesk does not accept the connection any more', async () => {
    open(aTopics(), { status: 'reauthorization-required' });
    const now = await card('Now');
    expect(now.getByText('This account is not connected')).toBeTruthy();
  });

  it('offer to try again when they could not be read', async () => {
    const { user, answers } = openConsole('/console/accounts/ins_1/topics', {
      'GET /session': signedIn,
      'GET /installs/ins_1': [200, anInstall()],
      'GET /installs/ins_1/topics': refusal(500, 'internal', 'The database is away.'),
    });
    expect((await screen.findByRole('alert')).textContent).toContain('The database is away.');
    answers['GET /installs/ins_1/topics'] = [200, aTopics()];
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await card('Settings')).toBeTruthy();
  });

  it('are looked at often while something is learned, and seldom when not', () => {
    expect(pollMs(aTopics({ training: { state: 'running' } }))).toBeLessThanOrEqual(5_000);
    expect(pollMs(aTopics({ training: { state: 'waiting' } }))).toBeLessThanOrEqual(5_000);
    expect(pollMs(aTopics())).toBeGreaterThanOrEqual(15_000);
  });
});
