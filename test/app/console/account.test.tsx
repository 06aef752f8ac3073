// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { pollMs } from '../../../app/console/accounts/use-account.ts';
import type { ConnectionCheck, ConnectionTest } from '../../../server/contract/connection-test.ts';
import type { InstallView } from '../../../server/contract/install.ts';
import { anInstall, refusal, signedIn, steps } from './fake-backend.ts';
import { openConsole } from './open-console.tsx';

afterEach(cleanup);

const pending = anInstall({ status: 'pending', subdomain: undefined, steps: steps(0) });

const notTested: ConnectionTest = { state: 'never', checks: [] };
const waiting: Omit<ConnectionCheck, 'name'> = { state: 'waiting' };
const fine: Omit<ConnectionCheck, 'name'> = { state: 'ok', code: 'ok', message: 'It is fine.' };
const differs: Omit<ConnectionCheck, 'name'> = {
  state: 'problem',
  code: 'widget_secret_differs',
  message: 'It is signed with another secret.',
  advice: 'Write a new one.',
  action: 'write-secret',
};

const receipt = {
  ...{ id: 'del_1', installId: 'ins_1', name: 'Acme support', subdomain: 'acme', left: 0 },
  deletedAt: '2026-03-01T09:00:00Z',
  deletedBy: { id: 'p1', name: 'Dana Kim' },
  stores: [
    { store: 'briefs', rows: 5 },
    { store: 'connect_steps', rows: 8 },
    { store: 'replies', rows: 0 },
  ],
};

function aTest(
  state: ConnectionTest['state'],
  app: Omit<ConnectionCheck, 'name'>,
  secret: Omit<ConnectionCheck, 'name'>,
): ConnectionTest {
  const at = '2026-03-01T09:00:00Z';
  return {
    state,
    at,
    checks: [
      { name: 'app', ...app },
      { name: 'widget-secret', ...secret },
    ],
  };
}

function open(install: InstallView, query = '', test: ConnectionTest = notTested) {
  return openConsole(`/console/accounts/ins_1${query}`, {
    'GET /session': signedIn,
    'GET /installs/ins_1': [200, install],
    'GET /installs/ins_1/connection-test': [200, test],
  });
}

describe('connecting', () => {
  it.each(['ACME', ' acme ', 'https://acme.zendesk.com/', 'acme.zendesk.com'])(
    'shows where %j leads before going there (L-02)',
    async (typed) => {
      const { user } = open(pending);
      await user.type(await screen.findByLabelText('Zendesk subdomain'), typed);
      expect(screen.getByText('acme.zendesk.com')).toBeTruthy();
    },
  );

  it.each([
    ['', 'Enter the subdomain of your Zendesk account.'],
    ['acme.evil.example', 'This is not an address of Zendesk.'],
    ['acme.zendesk.com.evil.example', 'This is not an address of Zendesk.'],
    ['acme support', 'A subdomain has only letters, digits and hyphens.'],
  ])('refuses %j at the field, and asks nobody (A-02)', async (typed, message) => {
    const { user, asked } = open(pending);
    const input = await screen.findByLabelText<HTMLInputElement>('Zendesk subdomain');
    if (typed !== '') await user.type(input, typed);
    await user.click(screen.getByRole('button', { name: 'Connect' }));
    expect(screen.getByText(message, { exact: false })).toBeTruthy();
    expect(input.value).toBe(typed);
    expect(document.activeElement).toBe(input);
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  });

  it('shows what the backend says of the subdomain at the field', async () => {
    const { user, answers } = open(pending);
    answers['POST /installs/ins_1/connect'] = refusal(
      400,
      'subdomain_invalid',
      'There is no such Zendesk account.',
      'subdomain',
    );
    const input = await screen.findByLabelText<HTMLInputElement>('Zendesk subdomain');
    await user.type(input, 'acme');
    await user.click(screen.getByRole('button', { name: 'Connect' }));
    expect(await screen.findByText('There is no such Zendesk account.')).toBeTruthy();
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.value).toBe('acme');
  });

  it.each([
    ['?consent=denied', 'Access was not allowed'],
    ['?consent=expired', 'That took too long'],
    ['?consent=invalid_scope&scope=apps:write', 'Zendesk refused the scope “apps:write”.'],
    ['?consent=failed&code=invalid_client', 'Zendesk does not accept the OAuth client'],
    ['?consent=failed&code=connected_elsewhere', 'connected already under another name'],
    ['?consent=failed&code=not_an_admin', 'somebody who is not an admin'],
    ['?consent=failed&code=other_subdomain', 'This account belongs to another subdomain.'],
    ['?consent=failed&code=zendesk_unreachable', 'Zendesk did not answer.'],
    ['?consent=failed&code=other', 'Zendesk’s answer could not be used.'],
  ])(
    'tells what came back from Zendesk with %s, until it is dismissed (F-02)',
    async (query, words) => {
      const { user } = open(pending, query);
      expect(await screen.findByText(words, { exact: false })).toBeTruthy();
      await user.click(screen.getByRole('button', { name: 'Dismiss' }));
      expect(screen.queryByText(words, { exact: false })).toBeNull();
      expect(window.location.search).toBe('');
    },
  );
});

describe('the steps of connecting', () => {
  const missing = anInstall({
    status: 'connecting',
    steps: steps(3, { state: 'failed', message: 'Install the app, then try again.' }),
  });

  it('says which one failed and why, and goes on from there (F-08)', async () => {
    const { user, answers } = open(missing);
    expect(await screen.findByText('Install the app, then try again.')).toBeTruthy();
    answers['POST /installs/ins_1/try-again'] = [200, anInstall()];
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Active')).toBeTruthy();
    expect(screen.queryByText('Install the app, then try again.')).toBeNull();
  });

  it('lets the administrator choose among several installations', async () => {
    const { user, answers, asked } = open(
      anInstall({
        status: 'connecting',
        steps: steps(3, { state: 'needs-choice' }),
        choices: [
          { installationId: '991', name: 'Sidebrief', enabled: true },
          { installationId: '992', name: 'Sidebrief test', enabled: false },
        ],
      }),
    );
    const use = await screen.findByRole('button', { name: 'Use this installation' });
    await user.click(use);
    expect(screen.getByText('Choose one of them.')).toBeTruthy();
    answers['POST /installs/ins_1/choose-installation'] = [200, anInstall()];
    await user.click(screen.getByLabelText(/Sidebrief test/));
    await user.click(use);
    expect(await screen.findByText('Active')).toBeTruthy();
    expect(asked.at(-1)?.body).toEqual({ installationId: '992' });
  });

  it('is watched closely while it goes on, and from afar when it waits for a person', () => {
    const running = anInstall({ status: 'connecting', steps: steps(4, { state: 'running' }) });
    expect(pollMs(running)).toBeLessThan(2_000);
    expect(pollMs(missing)).toBeGreaterThan(5_000);
    expect(pollMs(anInstall({ widgetSecret: 'rotating' }))).toBeLessThan(pollMs(anInstall()));
  });
});

describe('a connected account', () => {
  it('is tested, each line with what was found and what to do, and is looked at anew afterwards (L-06)', async () => {
    const { user, answers, asked } = open(anInstall());
    expect(await screen.findByText('Not tested yet.')).toBeTruthy();
    answers['POST /installs/ins_1/connection-test'] = [200, aTest('running', waiting, waiting)];
    answers['GET /installs/ins_1/connection-test'] = [200, aTest('running', waiting, waiting)];
    await user.click(screen.getByRole('button', { name: 'Test connection' }));
    expect(await screen.findByText('Testing: 0 of 2 looked at.')).toBeTruthy();
    answers['GET /installs/ins_1/connection-test'] = [200, aTest('running', fine, waiting)];
    expect(await screen.findByText('Testing: 1 of 2 looked at.')).toBeTruthy();
    const looks = asked.filter(({ path }) => path === '/installs/ins_1').length;
    answers['GET /installs/ins_1/connection-test'] = [200, aTest('done', fine, differs)];
    expect(await screen.findByText('Found: 1 problem.')).toBeTruthy();
    expect(screen.getByText('It is signed with another secret.')).toBeTruthy();
    await waitFor(() =>
      expect(asked.filter(({ path }) => path === '/installs/ins_1').length).toBeGreaterThan(looks),
    );
  });

  it('shows the last test to whoever comes back, and takes no second one while one is under way', async () => {
    const { user, asked } = open(anInstall(), '', aTest('running', fine, waiting));
    expect(await screen.findByText('Testing: 1 of 2 looked at.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Test connection' }));
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  });

  it('has its secret written again from the line that says so, and is tested again', async () => {
    const { user, answers, asked } = open(anInstall(), '', aTest('done', fine, differs));
    answers['POST /installs/ins_1/rotate-widget-secret'] = [200, anInstall()];
    answers['POST /installs/ins_1/connection-test'] = [200, aTest('done', fine, fine)];
    await user.click(await screen.findByRole('button', { name: 'Write it again' }));
    expect(await screen.findByText('Everything works.')).toBeTruthy();
    expect(asked.filter(({ method }) => method === 'POST').map(({ path }) => path)).toEqual([
      '/installs/ins_1/rotate-widget-secret',
      '/installs/ins_1/connection-test',
    ]);
  });

  it('says why a test did not begin', async () => {
    const { user, answers } = open(anInstall());
    answers['POST /installs/ins_1/connection-test'] = refusal(403, 'read_only', 'You may look.');
    await user.click(await screen.findByRole('button', { name: 'Test connection' }));
    expect(await screen.findByText('The connection was not tested')).toBeTruthy();
    expect(screen.getByText('You may look.')).toBeTruthy();
  });

  it('says when Zendesk last told something only while it may tell something', async () => {
    const lastEventAt = '2026-03-01T09:00:00Z';
    const { unmount } = open(anInstall({ lastEventAt }));
    expect(await screen.findByText(/Last event/)).toBeTruthy();
    unmount();
    open(anInstall({ lastEventAt, status: 'disconnected' }));
    expect(await screen.findByText('Disconnected')).toBeTruthy();
    expect(screen.queryByText(/Last event/)).toBeNull();
  });

  it('shows a notice, such as that the app was uninstalled', async () => {
    open(anInstall({ notice: { code: 'app_uninstalled', message: 'The app was uninstalled.' } }));
    expect(await screen.findByText('The app was uninstalled.')).toBeTruthy();
  });

  it('is disconnected only after a confirmation (F-07)', async () => {
    const { user, answers, asked } = open(anInstall());
    await user.click(await screen.findByRole('button', { name: 'Disconnect' }));
    const dialog = await screen.findByRole('dialog', { name: /Disconnect acme\.zendesk\.com\?/ });
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
    answers['POST /installs/ins_1/disconnect'] = [200, anInstall({ status: 'disconnected' })];
    await user.click(within(dialog).getByRole('button', { name: 'Disconnect' }));
    expect(await screen.findByText('Disconnected')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('has its app secret changed after a confirmation, and the old one revoked', async () => {
    const { user, answers, asked } = open(anInstall());
    expect(await screen.findByText(/In use; there is nothing to do/)).toBeTruthy();
    answers['POST /installs/ins_1/rotate-widget-secret'] = [
      200,
      anInstall({ widgetSecret: 'rotating' }),
    ];
    await user.click(screen.getByRole('button', { name: 'Change secret' }));
    const dialog = await screen.findByRole('dialog', { name: /Change the app secret/ });
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
    await user.click(within(dialog).getByRole('button', { name: 'Change secret' }));
    const status = await screen.findByText(/A new secret was written/);
    await waitFor(() => expect(document.activeElement).toBe(status));
    expect(screen.queryByRole('dialog')).toBeNull();
    answers['POST /installs/ins_1/revoke-old-widget-secret'] = [200, anInstall()];
    await user.click(await screen.findByRole('button', { name: 'Revoke the old one now' }));
    const again = await screen.findByRole('dialog', { name: 'Revoke the old secret?' });
    expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
    await user.click(within(again).getByRole('button', { name: 'Revoke the old one now' }));
    expect(await screen.findByRole('button', { name: 'Change secret' })).toBeTruthy();
  });
});

describe('an account that lost its connection', () => {
  it('keeps its subdomain, so that renewing needs no typing (L-08)', async () => {
    open(anInstall({ status: 'reauthorization-required' }));
    const input = await screen.findByLabelText<HTMLInputElement>('Zendesk subdomain');
    expect(input.value).toBe('acme');
    expect(screen.getByRole('button', { name: 'Reconnect' })).toBeTruthy();
  });

  it('is the same as a missing one when it belongs to nobody here', async () => {
    openConsole('/console/accounts/other', {
      'GET /session': signedIn,
      'GET /installs/other': refusal(404, 'not_found', 'Not found.'),
    });
    expect(await screen.findByText('This account does not exist')).toBeTruthy();
  });

  it('is deleted once it is disconnected, by whoever types its name, with a receipt', async () => {
    const { user, answers, asked } = open(anInstall({ status: 'disconnected' }));
    answers['DELETE /installs/ins_1'] = [200, receipt];
    answers['GET /deletions/del_1'] = [200, receipt];
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    const dialog = within(await screen.findByRole('dialog', { name: /Delete Acme support/ }));
    const name = dialog.getByLabelText('Type “Acme support” to confirm');
    await user.type(name, 'Acme');
    await user.click(dialog.getByRole('button', { name: 'Delete for good' }));
    expect(dialog.getByText('This is not the name of the account.')).toBeTruthy();
    expect(document.activeElement).toBe(name);
    expect(asked.some(({ method }) => method === 'DELETE')).toBe(false);
    await user.type(name, ' support{Enter}');
    expect(await screen.findByRole('heading', { name: 'Account deleted' })).toBeTruthy();
    expect(await screen.findByText(/by Dana Kim: 13 rows in 2 stores\. 0 are left/)).toBeTruthy();
    expect(screen.getByRole('row', { name: 'Steps of connecting 8' })).toBeTruthy();
    expect(asked.find(({ method }) => method === 'DELETE')?.body).toEqual({ name: 'Acme support' });
    expect(window.location.pathname).toBe('/console/deletions/del_1');
  });
});

describe('features', () => {
  it('are named where they are on, with the way to their switches', async () => {
    open(anInstall());
    const card = await screen.findByRole('region', { name: 'Features' });
    expect(card.textContent).toContain('On: Briefs, Similar tickets and articles');
    const link = within(card).getByRole('link', { name: 'Open the features' });
    expect(link.getAttribute('href')).toBe('/console/accounts/ins_1/features');
  });
});
