// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { aDeployment, anInstall, refusal, signedIn } from './fake-backend.ts';
import { openConsole } from './open-console.tsx';

afterEach(cleanup);

describe('the list of accounts', () => {
  it('shows each with its status in words, and opens one (IN-02)', async () => {
    const { user } = openConsole('/console/', {
      'GET /session': signedIn,
      'GET /installs': [
        200,
        {
          installs: [
            anInstall(),
            anInstall({ id: 'ins_2', name: 'Acme returns', status: 'reauthorization-required' }),
          ],
        },
      ],
      'GET /installs/ins_2': [200, anInstall({ id: 'ins_2', name: 'Acme returns' })],
    });
    expect((await screen.findByRole('link', { name: /Acme support/ })).textContent).toContain(
      'Active',
    );
    const second = screen.getByRole('link', { name: /Acme returns/ });
    expect(second.textContent).toContain('Reauthorization required');
    await user.click(second);
    const heading = await screen.findByRole('heading', { name: 'Acme returns' });
    expect(document.activeElement).toBe(heading);
    expect(document.title).toBe('Acme returns · Sidebrief');
  });

  it('sums up what whoever looks may see, and tells of each what is on (F-30)', async () => {
    const { asked } = openConsole('/console/', {
      'GET /session': signedIn,
      'GET /installs': [
        200,
        {
          installs: [
            anInstall({ lastEventAt: '2026-03-01T09:00:00Z' }),
            anInstall({ id: 'ins_2', name: 'Acme returns', featuresOn: ['briefs'] }),
          ],
          work: { done: 1204, failed: 3 },
        },
      ],
    });
    const totals = await screen.findByRole('region', { name: 'Totals' });
    expect(totals.textContent).toContain('Accounts2Features on5Jobs today1,204Failures in 24 h3');
    const link = within(totals).getByRole('link', { name: 'What was given up' });
    expect(link.getAttribute('href')).toBe('/console/health');
    const card = screen.getByRole('link', { name: /Acme support/ });
    expect(card.textContent).toContain('Briefs, Similar tickets and articles');
    expect(card.textContent).toMatch(/Last event .+ \(.*Mar.*2026.*\)/);
    const since = new URLSearchParams(asked.at(-1)?.path.split('?')[1]).get('since');
    expect(new Date(since ?? '').getHours()).toBe(0);
  });

  it('sums up what models used, and what that cost where it has a price', async () => {
    const totals = async (cost: number) => {
      cleanup();
      openConsole('/console/', {
        'GET /session': signedIn,
        'GET /installs': [
          200,
          {
            installs: [anInstall()],
            usage: {
              today: { tokens: 48_200, cost: cost / 10 },
              last30Days: { tokens: 1_204_000, cost },
            },
          },
        ],
      });
      return (await screen.findByRole('region', { name: 'Totals' })).textContent;
    };
    expect(await totals(12.5)).toContain(
      'Tokens today48,200Tokens in 30 days1,204,000Spent today1.25Spent in 30 days12.50',
    );
    expect(await totals(0)).toMatch(/Tokens in 30 days1,204,000$/);
  });

  it('says that a request to connect had expired', async () => {
    openConsole('/console/?consent=expired', {
      'GET /session': signedIn,
      'GET /installs': [200, { installs: [anInstall()] }],
    });
    expect(await screen.findByText('That took too long')).toBeTruthy();
  });

  it('helps to begin when there is none', async () => {
    const { user } = openConsole('/console/', {
      'GET /session': signedIn,
      'GET /installs': [200, { installs: [] }],
      'GET /deployment': [200, aDeployment()],
    });
    await user.click(await screen.findByRole('button', { name: 'New Zendesk account' }));
    expect(await screen.findByLabelText('Name')).toBeTruthy();
    expect(window.location.pathname).toBe('/console/new');
  });
});

describe('a new account', () => {
  const open = (over = {}) =>
    openConsole('/console/new', {
      'GET /session': signedIn,
      'GET /deployment': [200, aDeployment(over)],
      'POST /installs': [201, anInstall({ status: 'pending' })],
      'GET /installs/ins_1': [200, anInstall({ status: 'pending', steps: [] })],
    });
  const create = () => screen.getByRole('button', { name: 'Create account' });

  it('shows the redirect address and the scopes to copy (N-01)', async () => {
    open();
    const value = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name }).value;
    await screen.findByLabelText('Name');
    expect(value('Redirect URL')).toBe('https://brief.example.com/oauth/callback');
    expect(value('Scopes')).toBe('read webhooks:write apps:write');
  });

  it('is created and connected in one go where its subdomain is typed, however that is (L-01, IN-04, IN-05)', async () => {
    const { user, asked, answers } = open({ hasOAuthClient: true, hasAppId: true });
    answers['POST /installs/ins_1/connect'] = [200, { continueUrl: '#consent', subdomain: 'acme' }];
    await user.type(await screen.findByLabelText('Name'), 'Acme');
    await user.type(screen.getByLabelText('Zendesk subdomain'), 'https://Acme.zendesk.com/');
    expect(screen.getByText('acme.zendesk.com')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Create and connect' }));
    await waitFor(() => expect(window.location.hash).toBe('#consent'));
    const posts = asked.filter(({ method }) => method === 'POST');
    expect(posts.map(({ path, body }) => [path, body])).toEqual([
      ['/installs', { name: 'Acme', purposes: ['helpdesk', 'crm', 'content'] }],
      ['/installs/ins_1/connect', { subdomain: 'https://Acme.zendesk.com/' }],
    ]);
  });

  it('is not created with what is no subdomain', async () => {
    const { user, asked } = open({ hasOAuthClient: true, hasAppId: true });
    await user.type(await screen.findByLabelText('Name'), 'Acme');
    await user.type(screen.getByLabelText('Zendesk subdomain'), 'acme.example.com');
    await user.click(screen.getByRole('button', { name: 'Create and connect' }));
    expect(screen.getByText(/This is not an address of Zendesk/)).toBeTruthy();
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  });

  it('leads to its page where the consent could not be begun', async () => {
    const { user, answers } = open({ hasOAuthClient: true, hasAppId: true });
    answers['POST /installs/ins_1/connect'] = refusal(409, 'conflict', 'Not now.');
    await user.type(await screen.findByLabelText('Name'), 'Acme');
    await user.type(screen.getByLabelText('Zendesk subdomain'), 'acme');
    await user.click(screen.getByRole('button', { name: 'Create and connect' }));
    await screen.findByRole('heading', { name: 'Acme support' });
  });

  it('is not lost by a wrong click', async () => {
    const { user } = open();
    await user.type(await screen.findByLabelText('Name'), 'Acme');
    await user.click(screen.getByRole('link', { name: 'Zendesk accounts' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect((screen.getByLabelText('Name') as HTMLInputElement).value).toBe('Acme');
  });

  it('sends a whole pair and the app id', async () => {
    const { user, asked } = open();
    await user.type(await screen.findByLabelText('Name'), 'Acme');
    await user.type(screen.getByLabelText('Identifier'), 'sidebrief');
    await user.type(screen.getByLabelText('Secret'), 's3cret');
    await user.type(screen.getByLabelText('App id'), '123');
    await user.click(create());
    await screen.findByRole('heading', { name: 'Acme support' });
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
      purposes: ['helpdesk', 'crm', 'content'],
      name: 'Acme',
      oauthClientId: 'sidebrief',
      oauthClientSecret: 's3cret',
      appId: '123',
    });
  });

  it.each([
    ['Identifier', 'Secret', 'Enter the secret that belongs to the identifier.'],
    ['Secret', 'Identifier', 'Enter the identifier that belongs to the secret.'],
  ])('refuses half a pair, only the %s, at the field (A-01)', async (typed, missing, message) => {
    const { user, asked } = open({ hasOAuthClient: true, hasAppId: true });
    await user.type(await screen.findByLabelText('Name'), 'Acme');
    await user.type(screen.getByLabelText(typed), 'half');
    await user.click(create());
    expect(screen.getByText(message)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText(missing));
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  });

  it('asks for a pair where the deployment has none (A-01)', async () => {
    const { user, asked } = open();
    await user.type(await screen.findByLabelText('Name'), 'Acme');
    await user.click(create());
    expect(screen.getByText('Enter the identifier of the OAuth client.')).toBeTruthy();
    expect(screen.getByText('Enter the secret of the OAuth client.')).toBeTruthy();
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  });

  it('lists the scopes to allow, and what each that is known is for', async () => {
    open({ scopes: ['read', 'webhooks:write', 'apps:write', 'novel:write'] });
    const scopes = await screen.findByLabelText<HTMLTextAreaElement>('Scopes');
    expect(scopes.value).toBe('read webhooks:write apps:write novel:write');
    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines).toEqual(
      expect.arrayContaining([
        'read: read tickets, comments, people and settings',
        'webhooks:write: the webhook that tells of changes',
        'apps:write: write the app’s secret setting',
        'novel:write',
      ]),
    );
  });

  it('asks for a name alone in a marketplace deployment', async () => {
    const { user, asked } = open({ mode: 'marketplace', hasOAuthClient: true, hasAppId: true });
    await user.type(await screen.findByLabelText('Name'), 'Acme');
    expect(screen.queryByLabelText('Secret')).toBeNull();
    await user.click(create());
    await screen.findByRole('heading', { name: 'Acme support' });
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
      name: 'Acme',
      purposes: ['helpdesk', 'crm', 'content'],
    });
  });

  it('shows the backend’s refusal at the field it names and keeps all input', async () => {
    const { user, answers } = open();
    const message = 'An account with this OAuth client exists.';
    answers['POST /installs'] = refusal(400, 'half_a_pair', message, 'oauthClientSecret');
    await user.type(await screen.findByLabelText('Name'), 'Acme');
    await user.type(screen.getByLabelText('Identifier'), 'sidebrief');
    await user.type(screen.getByLabelText('Secret'), 's3cret');
    await user.type(screen.getByLabelText('App id'), '123');
    await user.click(create());
    expect(await screen.findByText(message)).toBeTruthy();
    const secret = screen.getByLabelText<HTMLInputElement>('Secret');
    expect(secret.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(secret);
    expect(secret.value).toBe('s3cret');
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Acme');
  });
});
