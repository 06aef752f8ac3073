// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { retentionKind, retentionRules } from '../../../server/contract/retention.ts';
import { aHistory } from './a-history.ts';
import { anInstall, dana, refusal, signedIn } from './fake-backend.ts';
import { openConsole } from './open-console.tsx';
import { card, openHistory } from './open-history.ts';
import { openModels, someModels } from './some-models.ts';

afterEach(cleanup);

const dialog = async () => within(await screen.findByRole('dialog'));
const answer = async (name: string) => (await dialog()).getByRole('button', { name });
const pages = async () =>
  within(await screen.findByRole('navigation', { name: 'Pages of this account', hidden: true }));

describe('what is not saved', () => {
  it('is asked about in each form of the history, until it is put back', async () => {
    const { user } = openHistory(aHistory());
    const share = (await card('Calls to Zendesk')).getByRole<HTMLInputElement>('textbox');
    const saved = share.value;
    await user.clear(share);
    await user.type(share, '35');
    const attachments = screen.getByLabelText('Read the content of attachments');
    await user.click(attachments);
    await user.click((await pages()).getByRole('link', { name: 'Overview' }));
    expect((await dialog()).getByText('Leave without saving?')).toBeTruthy();
    await user.click(await answer('Cancel'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(share.value).toBe('35');
    // With one form put back, the other is still asked about.
    await user.click(attachments);
    await user.click((await pages()).getByRole('link', { name: 'Overview' }));
    await user.click(await answer('Cancel'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.clear(share);
    await user.type(share, saved);
    await user.click((await pages()).getByRole('link', { name: 'Overview' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Acme support' })).toBeTruthy();
  });

  it('is asked about before somebody signs out, too', async () => {
    const { user, answers, asked } = openHistory(aHistory());
    answers['POST /sign-out'] = [204];
    await user.click(await screen.findByLabelText('Read the content of attachments'));
    const signOut = () => screen.getByRole('button', { name: 'Sign out', hidden: true });
    await user.click(signOut());
    await user.click(await answer('Cancel'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked.some(({ path }) => path === '/sign-out')).toBe(false);
    await user.click(signOut());
    await user.click(await answer('Leave'));
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeTruthy();
  });

  it('is asked about with the days for which things are kept', async () => {
    const kinds = retentionKind.options.map((kind) => ({
      ...{ kind, days: retentionRules[kind].usual, removed: 0, removedInAll: 0 },
    }));
    const { user } = openConsole('/console/accounts/ins_1/data', {
      'GET /session': signedIn,
      'GET /installs/ins_1': [200, anInstall()],
      'GET /installs/ins_1/data': [200, { erasures: [] }],
      'GET /installs/ins_1/data/retention': [200, { kinds, xrayDays: 30 }],
    });
    const kept = await card('How long things are kept');
    const days = await kept.findByLabelText<HTMLInputElement>('Webhooks received, days');
    await user.type(days, '1');
    await user.click((await pages()).getByRole('link', { name: 'Overview' }));
    await user.click(await answer('Cancel'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(window.location.pathname).toBe('/console/accounts/ins_1/data');
  });

  it('is asked about on the way back, which then goes on from where it led', async () => {
    const { user } = openHistory(aHistory());
    const overview = '/console/accounts/ins_1';
    await card('Calls to Zendesk');
    await user.click((await pages()).getByRole('link', { name: 'Overview' }));
    await waitFor(() => expect(window.location.pathname).toBe(overview));
    await user.click((await pages()).getByRole('link', { name: 'History' }));
    await user.type((await card('Calls to Zendesk')).getByRole('textbox'), '9');
    window.history.back();
    await user.click(await answer('Cancel'));
    await waitFor(() => expect(window.location.pathname).toBe(`${overview}/history`));
    expect((await card('Calls to Zendesk')).getByRole<HTMLInputElement>('textbox').value).toContain(
      '9',
    );
    window.history.back();
    await user.click(await answer('Leave'));
    await waitFor(() => expect(window.location.pathname).toBe(overview));
    window.history.back();
    await waitFor(() => expect(window.location.pathname).toBe(`${overview}/history`));
    window.history.forward();
    await waitFor(() => expect(window.location.pathname).toBe(overview));
    window.history.forward();
    await waitFor(() => expect(window.location.pathname).toBe(`${overview}/history`));
  });

  it('is asked about before guidance for something else is opened', async () => {
    const { user } = openModels(someModels(), '/guidance');
    const text = (await card('Guidance')).getByLabelText<HTMLTextAreaElement>('Guidance');
    await user.type(text, ' And be brief.');
    const chosen = screen.getByLabelText<HTMLSelectElement>('For');
    await user.selectOptions(chosen, 'reply');
    await user.click(await answer('Cancel'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(text.value).toContain('And be brief.');
    expect(chosen.value).toBe('brief');
    await user.selectOptions(chosen, 'reply');
    await user.click(await answer('Leave'));
    await waitFor(() => expect(window.location.search).toBe('?of=reply'));
    const other = (await card('Guidance')).getByLabelText<HTMLTextAreaElement>('Guidance');
    expect(other.value).toBe('');
  });

  it('stays where somebody else saved guidance meanwhile, whose text is shown below', async () => {
    const { user, answers } = openModels(someModels(), '/guidance');
    const at = '/installs/ins_1/models/guidance/brief';
    const text = (await card('Guidance')).getByLabelText<HTMLTextAreaElement>('Guidance');
    await user.type(text, ' And be brief.');
    answers[`PUT ${at}`] = refusal(409, 'changed_meanwhile', 'Somebody else saved a text.');
    answers[`GET ${at}`] = [
      200,
      {
        ...{ feature: 'brief', version: 3, text: 'Say box.', thumbs: [] },
        versions: [{ version: 3, text: 'Say box.', at: '2026-03-02T09:00:00Z', by: 'Lee Park' }],
      },
    ];
    await user.click((await card('Guidance')).getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Say box.')).toBeTruthy();
    expect(text.value).toContain('And be brief.');
  });

  it('stays behind the question to sign in again, with the dialog it stands in', async () => {
    const { user } = openConsole('/console/accounts/ins_1', {
      'GET /session': signedIn,
      'GET /installs/ins_1': [200, anInstall({ status: 'disconnected' })],
      'GET /installs/ins_1/connection-test': [200, { state: 'never', checks: [] }],
      'DELETE /installs/ins_1': refusal(401, 'unauthenticated', 'Sign in first.'),
      'POST /sign-in': [200, { person: dana, setupNeeded: false }],
    });
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    await user.type((await dialog()).getByRole('textbox'), 'Acme support');
    await user.click(await answer('Delete for good'));
    expect(await screen.findByRole('heading', { name: 'Sign in again' })).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.type(screen.getByLabelText('Password'), 'correct horse battery');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect((await dialog()).getByRole<HTMLInputElement>('textbox').value).toBe('Acme support');
  });
});
