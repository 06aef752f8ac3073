// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { aDeployment, anInstall, dana, refusal } from './fake-backend.ts';
import { openAccount } from './open-account.tsx';

afterEach(cleanup);

const own = anInstall({ ownOAuthClient: { clientId: 'client_1' } });
const path = 'PUT /installs/ins_1';
const press = (name: string) => screen.getByRole('button', { name });
const input = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

async function change(...args: Parameters<typeof openAccount>) {
  const opened = openAccount(...args);
  const card = await screen.findByRole('region', { name: /^Name/ });
  await opened.user.click(within(card).getByRole('button', { name: 'Change' }));
  await within(card).findByLabelText('Name');
  const puts = () => opened.asked.filter(({ method }) => method === 'PUT').map(({ body }) => body);
  const rename = async (name: string) => {
    await opened.user.clear(input('Name'));
    await opened.user.type(input('Name'), name);
  };
  return { ...opened, card, puts, rename };
}

describe('the name of an account and its OAuth client', () => {
  it('are read by whoever may only look', async () => {
    openAccount(own, undefined, [
      200,
      { person: { ...dana, role: 'read-only' }, setupNeeded: false },
    ]);
    const card = await screen.findByRole('region', { name: 'Name and OAuth client' });
    expect(card.textContent).toContain('Acme support · OAuth client: client_1');
    expect(within(card).queryByRole('button')).toBeNull();
  });

  it('are changed one without the other, and the focus comes back', async () => {
    const { user, answers, card, puts, rename } = await change(own);
    expect(document.activeElement).toBe(input('Name'));
    answers[path] = [200, { ...own, name: 'Acme Europe' }];
    await rename('Acme Europe');
    await user.click(press('Save'));
    await screen.findByRole('heading', { level: 1, name: 'Acme Europe' });
    const basedOn = { name: 'Acme support', oauthClientId: 'client_1' };
    expect(puts()).toEqual([{ name: 'Acme Europe', basedOn }]);
    expect(document.activeElement).toBe(within(card).getByRole('button', { name: 'Change' }));
  });

  it('are sent with the client for a new secret of the same, which is not there afterwards', async () => {
    const { user, answers, card, puts } = await change(own);
    answers[path] = [200, own];
    await user.type(input('Secret'), 's3cret');
    await user.click(press('Save'));
    await waitFor(() => expect(within(card).queryByLabelText('Secret')).toBeNull());
    const client = { oauthClientId: 'client_1', oauthClientSecret: 's3cret' };
    expect(puts()).toMatchObject([{ name: 'Acme support', ...client }]);
    await user.click(within(card).getByRole('button', { name: 'Change' }));
    await within(card).findByLabelText('Name');
    expect([input('Identifier').value, input('Secret').value]).toEqual(['client_1', '']);
  });

  it('are not sent with half a client, nor without a name', async () => {
    const { user, puts, rename } = await change(own);
    await user.type(input('Identifier'), '_2');
    await user.click(press('Save'));
    screen.getByText('Enter the secret that belongs to the identifier.');
    expect(document.activeElement).toBe(input('Secret'));
    await user.clear(input('Identifier'));
    await user.click(press('Save'));
    screen.getByText('Enter the identifier of the OAuth client.');
    await rename(' ');
    await user.click(press('Save'));
    screen.getByText('Give the account a name.');
    expect(puts()).toEqual([]);
  });

  it('lie on top of what somebody else made of them meanwhile, and only what was typed', async () => {
    const { user, answers, puts, rename } = await change(own);
    const told = 'Somebody else changed these settings meanwhile.';
    answers[path] = refusal(409, 'changed_meanwhile', told);
    const theirs = anInstall({ name: 'Theirs', ownOAuthClient: { clientId: 'client_2' } });
    answers['GET /installs/ins_1'] = [200, theirs];
    await rename('Mine');
    await user.click(press('Save'));
    await screen.findByText(told);
    await screen.findByRole('heading', { level: 1, name: 'Theirs' });
    expect([input('Name').value, input('Identifier').value]).toEqual(['Mine', 'client_2']);
    answers[path] = [200, { ...theirs, name: 'Mine' }];
    await user.click(press('Save'));
    await screen.findByRole('heading', { level: 1, name: 'Mine' });
    const basedOn = { name: 'Theirs', oauthClientId: 'client_2' };
    expect(puts()[1]).toEqual({ name: 'Mine', basedOn });
  });

  it('give up the own client for the one of the deployment by two blank fields', async () => {
    const { user, answers, puts } = await change(own, aDeployment({ hasOAuthClient: true }));
    answers[path] = [200, anInstall()];
    await user.clear(input('Identifier'));
    await user.click(press('Save'));
    await screen.findByText('Acme support', { selector: 'p' });
    const basedOn = { name: 'Acme support', oauthClientId: 'client_1' };
    expect(puts()).toEqual([{ name: 'Acme support', usesDeploymentClient: true, basedOn }]);
  });

  it('are not lost by going to another page', async () => {
    const { user, rename } = await change(own);
    await rename('Mine');
    await user.click(screen.getByRole('link', { name: 'Open the features' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(input('Name').value).toBe('Mine');
  });

  it.each([
    ['the deployment has one for all', anInstall(), aDeployment({ mode: 'marketplace' })],
    ['nobody signs in', anInstall({ purposes: ['content'] }), aDeployment()],
  ] as const)('are the name alone where %s', async (_, install, deployment) => {
    const { card } = await change(install, deployment);
    const nobody = install.purposes.join() === 'content';
    expect(within(card).getByRole('heading').textContent).toBe(
      nobody ? 'Name' : 'Name and OAuth client',
    );
    expect(screen.queryByLabelText('Identifier')).toBeNull();
    expect(screen.queryByLabelText('Secret')).toBeNull();
  });
});
