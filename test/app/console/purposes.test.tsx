// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Deployment } from '../../../server/contract/install.ts';
import { aDeployment, anInstall, dana, refusal, signedIn } from './fake-backend.ts';
import { openAccount } from './open-account.tsx';
import { openConsole } from './open-console.tsx';

afterEach(cleanup);

const box = (name: RegExp | string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const press = (name: string) => screen.getByRole('button', { name });

describe('what a new account is for', () => {
  const open = (over: Partial<Deployment> = {}) =>
    openConsole('/console/new', {
      'GET /session': signedIn,
      'GET /deployment': [200, aDeployment(over)],
      'POST /installs': [201, anInstall({ purposes: ['content'], status: 'pending' })],
      'POST /installs/ins_1/connect': [200, { subdomain: 'acme' }],
      'GET /installs/ins_1': [200, anInstall({ purposes: ['content'], steps: [] })],
      'GET /installs/ins_1/connection-test': [200, { state: 'never', checks: [] }],
    });

  it('is at least one thing: none is a mistake, told at the choices', async () => {
    const { user, asked } = open({ hasOAuthClient: true, hasAppId: true });
    await user.type(await screen.findByLabelText('Name'), 'Acme');
    for (const name of ['Helpdesk', 'CRM', 'Content']) await user.click(box(name));
    const message = screen.getByText('Choose at least one.');
    expect(box('Helpdesk').getAttribute('aria-describedby')).toContain(message.id);
    await user.click(press('Create account'));
    expect(document.activeElement).toBe(box('Helpdesk'));
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
    await user.click(box('CRM'));
    expect(screen.queryByText('Choose at least one.')).toBeNull();
  });

  it('needs its subdomain alone for content, whatever was typed of a client before', async () => {
    const { user, asked } = open();
    await user.type(await screen.findByLabelText('Name'), 'Acme');
    await user.type(screen.getByLabelText('Identifier'), 'half a client');
    await user.type(screen.getByLabelText('Zendesk subdomain'), 'acme');
    expect(screen.getByText(/You will go to/)).toBeTruthy();
    await user.click(box('CRM'));
    await user.click(box('Helpdesk'));
    expect(screen.queryByLabelText('Identifier')).toBeNull();
    expect(screen.queryByLabelText('App id')).toBeNull();
    expect(screen.getByText(/Articles are read from/)).toBeTruthy();
    await user.click(press('Create and connect'));
    await screen.findByRole('heading', { name: 'Acme support' });
    const posts = asked.filter(({ method }) => method === 'POST').map(({ body }) => body);
    expect(posts).toEqual([{ name: 'Acme', purposes: ['content'] }, { subdomain: 'acme' }]);
  });

  it('needs a client and no app for people and organizations', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('checkbox', { name: 'Helpdesk' }));
    expect(screen.getByLabelText('Identifier')).toBeTruthy();
    expect(screen.queryByLabelText('App id')).toBeNull();
  });
});

describe('what an account is for', () => {
  const content = anInstall({ purposes: ['content'] });
  const helpdesk = anInstall({ purposes: ['helpdesk', 'content'] });

  async function change(...args: Parameters<typeof openAccount>) {
    const opened = openAccount(...args);
    const card = await screen.findByRole('region', { name: 'What it is for' });
    await opened.user.click(within(card).getByRole('button', { name: 'Change' }));
    await within(card).findByRole('checkbox', { name: 'CRM' });
    const puts = () => opened.asked.filter(({ method }) => method === 'PUT');
    return { ...opened, card, puts };
  }

  it('is read by whoever may only look', async () => {
    const reader = { person: { ...dana, role: 'read-only' }, setupNeeded: false };
    openAccount(helpdesk, undefined, [200, reader]);
    const card = await screen.findByRole('region', { name: 'What it is for' });
    expect(card.textContent).toContain('Helpdesk and Content');
    expect(within(card).queryByRole('button')).toBeNull();
  });

  it('is added to without a question, and the focus comes back', async () => {
    const { user, answers, card, puts } = await change(helpdesk);
    expect(document.activeElement).toBe(box('Helpdesk'));
    answers['PUT /installs/ins_1/purposes'] = [200, anInstall()];
    await user.click(box('CRM'));
    await user.click(press('Save'));
    await waitFor(() => expect(card.textContent).toContain('Helpdesk, CRM, and Content'));
    expect(puts().map(({ body }) => body)).toEqual([
      { purposes: ['helpdesk', 'crm', 'content'], basedOn: ['helpdesk', 'content'] },
    ]);
    expect(document.activeElement).toBe(within(card).getByRole('button', { name: 'Change' }));
  });

  it('is taken away from after a question that says what happens', async () => {
    const { user, answers, card, puts } = await change(helpdesk);
    answers['PUT /installs/ins_1/purposes'] = [200, content];
    await user.click(box('Helpdesk'));
    await user.click(press('Save'));
    const dialog = await screen.findByRole('dialog', { name: 'Stop reading Helpdesk?' });
    expect(dialog.textContent).toContain('What is stored stays as it is now');
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(puts()).toEqual([]);
    await user.click(press('Save'));
    const again = await screen.findByRole('dialog');
    await user.click(within(again).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(within(card).queryByRole('checkbox')).toBeNull());
    expect(puts().map(({ body }) => body)).toEqual([
      { purposes: ['content'], basedOn: ['helpdesk', 'content'] },
    ]);
  });

  it('is not written over what somebody else made of it: that is shown, and saving again is a decision', async () => {
    const { user, answers, card, puts } = await change(
      content,
      aDeployment({ mode: 'marketplace' }),
    );
    const told = 'Somebody else changed these settings meanwhile.';
    answers['PUT /installs/ins_1/purposes'] = refusal(409, 'changed_meanwhile', told);
    answers['GET /installs/ins_1'] = [200, anInstall({ purposes: ['crm', 'content'] })];
    await user.click(box('Helpdesk'));
    await user.click(press('Save'));
    await screen.findByText(told);
    expect(card.textContent).toContain('CRM and Content');
    expect(box('Helpdesk').checked).toBe(true);
    expect(box('CRM').checked).toBe(false);
    answers['PUT /installs/ins_1/purposes'] = [200, helpdesk];
    await user.click(press('Save'));
    const dialog = await screen.findByRole('dialog', { name: 'Stop reading CRM?' });
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(puts()).toHaveLength(2));
    expect(puts()[1]?.body).toEqual({
      purposes: ['helpdesk', 'content'],
      basedOn: ['crm', 'content'],
    });
  });

  it('is nothing for nobody', async () => {
    const { user, puts } = await change(content);
    await user.click(box('Content'));
    await user.click(press('Save'));
    expect(screen.getByText('Choose at least one.')).toBeTruthy();
    expect(document.activeElement).toBe(box('Helpdesk'));
    expect(puts()).toEqual([]);
  });

  it('asks at once for what the helpdesk needs and nobody gave yet', async () => {
    const { user, answers, puts } = await change(content);
    expect(screen.queryByLabelText('Identifier')).toBeNull();
    await user.click(box('Helpdesk'));
    await user.click(press('Save'));
    expect(screen.getByText('Enter the identifier of the OAuth client.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Identifier'));
    expect(puts()).toEqual([]);
    answers['PUT /installs/ins_1/purposes'] = [200, anInstall({ status: 'pending' })];
    await user.type(screen.getByLabelText('Identifier'), 'sidebrief');
    await user.type(screen.getByLabelText('Secret'), 's3cret');
    await user.type(screen.getByLabelText('App id'), '123');
    await user.click(press('Save'));
    await waitFor(() => expect(puts()).toHaveLength(1));
    expect(puts()[0]?.body).toEqual({
      ...{ purposes: ['helpdesk', 'content'], basedOn: ['content'] },
      ...{ oauthClientId: 'sidebrief', oauthClientSecret: 's3cret', appId: '123' },
    });
  });

  it('asks for the app alone where the deployment has a client', async () => {
    const { user, puts } = await change(content, aDeployment({ hasOAuthClient: true }));
    await user.click(box('Helpdesk'));
    await user.click(press('Save'));
    expect(document.activeElement).toBe(screen.getByLabelText('App id'));
    expect(screen.queryByText('Enter the identifier of the OAuth client.')).toBeNull();
    expect(puts()).toEqual([]);
  });

  it('is for content alone read by schedule, and leaves nothing of ours in Zendesk', async () => {
    const { user } = openAccount({ ...content, lastEventAt: '2026-02-01T08:00:00Z' });
    await screen.findByText('No events: the help centre is read by schedule');
    expect(screen.queryByText(/^Last event/)).toBeNull();
    const leave = within(await screen.findByRole('region', { name: 'Disconnect' }));
    expect(leave.getByText(/there is nothing of ours to remove/)).toBeTruthy();
    await user.click(leave.getByRole('button', { name: 'Disconnect' }));
    const asked = within(await screen.findByRole('dialog'));
    expect(asked.getByText(/Its articles are read no more/)).toBeTruthy();
    expect(asked.queryByText(/brief/i)).toBeNull();
    cleanup();
    openAccount(helpdesk);
    const other = within(await screen.findByRole('region', { name: 'Disconnect' }));
    expect(other.getByText(/removes our webhook there/)).toBeTruthy();
    expect(screen.queryByText(/by schedule/)).toBeNull();
  });

  it('is connected by its subdomain alone for content: no word of a consent in Zendesk', async () => {
    const pending = anInstall({ status: 'pending', steps: [], purposes: ['content'] });
    const { user, answers } = openAccount(pending);
    await screen.findByRole('heading', { name: 'Connect the help centre' });
    expect(screen.queryByText(/allow the access|You will go to/)).toBeNull();
    const told = 'There is no Zendesk account with this subdomain.';
    answers['POST /installs/ins_1/connect'] = refusal(422, 'no_such_account', told, 'subdomain');
    await user.click(press('Connect'));
    await screen.findByText(told);
    expect(screen.getByLabelText('Zendesk subdomain').getAttribute('aria-invalid')).toBe('true');
  });
});
