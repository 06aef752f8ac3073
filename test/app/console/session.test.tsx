// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { aDeployment, anInstall, dana, refusal, signedIn, signedOut } from './fake-backend.ts';
import { openConsole } from './open-console.tsx';

afterEach(cleanup);

describe('signing in', () => {
  it('leads to sign-in and back to the page that was asked for', async () => {
    const { user, asked } = openConsole('/console/accounts/ins_1', {
      'GET /session': signedOut,
      'POST /sign-in': signedIn,
      'GET /installs/ins_1': [200, anInstall()],
    });
    await user.type(await screen.findByLabelText('E-mail'), 'dana@acme.example');
    expect(window.location.pathname).toBe('/console/sign-in');
    await user.type(screen.getByLabelText('Password'), 'correct horse battery');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByRole('heading', { name: 'Acme support' })).toBeTruthy();
    expect(window.location.pathname).toBe('/console/accounts/ins_1');
    expect(asked.find(({ path }) => path === '/sign-in')?.body).toEqual({
      email: 'dana@acme.example',
      password: 'correct horse battery',
    });
  });

  it('begins in the first field, wherever it was reached from', async () => {
    openConsole('/console/accounts/ins_1', { 'GET /session': signedOut });
    const email = await screen.findByLabelText('E-mail');
    await waitFor(() => expect(window.location.pathname).toBe('/console/sign-in'));
    expect(document.activeElement).toBe(email);
  });

  it.each([
    ['sign_in_failed', 'E-mail or password is wrong.'],
    ['too_many_attempts', 'Too many attempts. Wait a minute.'],
  ])('keeps what was typed when it is refused as %s', async (code, message) => {
    const { user } = openConsole('/console/sign-in', {
      'GET /session': signedOut,
      'POST /sign-in': refusal(401, code, message),
    });
    await user.type(await screen.findByLabelText('E-mail'), 'dana@acme.example');
    await user.type(screen.getByLabelText('Password'), 'wrong');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText(message)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('E-mail').value).toBe('dana@acme.example');
    expect(screen.getByLabelText<HTMLInputElement>('Password').value).toBe('wrong');
  });

  it('asks for a code where there is a second factor, and says what went wrong elsewhere', async () => {
    const { user, asked, answers } = openConsole('/console/sign-in?reason=not_invited', {
      'GET /session': [200, { setupNeeded: false, elsewhere: 'Acme ID' }],
      'POST /sign-in': refusal(401, 'second_factor_needed', 'Enter the code.'),
    });
    expect(await screen.findByText(/Ask an administrator for an invitation/)).toBeTruthy();
    const elsewhere = screen.getByRole('link', { name: 'Sign in with Acme ID' });
    expect(elsewhere.getAttribute('href')).toBe('/api/console/oidc/begin');
    await user.type(screen.getByLabelText('E-mail'), 'dana@acme.example');
    await user.type(screen.getByLabelText('Password'), 'correct horse battery');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    const code = await screen.findByLabelText('Code');
    expect(document.activeElement).toBe(code);
    expect(screen.queryByText('Enter the code.')).toBeNull();
    answers['POST /sign-in'] = signedIn;
    answers['GET /installs'] = [200, { installs: [] }];
    await user.type(code, '123 456');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    await waitFor(() => expect(asked.at(-1)?.path).toMatch(/^\/installs\?/));
    expect(asked.filter(({ path }) => path === '/sign-in').at(-1)?.body).toMatchObject({
      code: '123 456',
    });
  });

  it('asks for sign-in when the session ends in the middle, and loses nothing typed', async () => {
    const { user, answers } = openConsole('/console/new', {
      'GET /session': signedIn,
      'GET /deployment': [200, aDeployment({ mode: 'marketplace' })],
      'POST /installs': refusal(401, 'unauthenticated', 'Sign in first.'),
      'POST /sign-in': signedIn,
    });
    await user.type(await screen.findByLabelText('Name'), 'Acme returns');
    await user.click(screen.getByRole('button', { name: 'Create account' }));
    expect(await screen.findByRole('heading', { name: 'Sign in again' })).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('E-mail').value).toBe('dana@acme.example');
    await user.type(screen.getByLabelText('Password'), 'correct horse battery');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    await waitFor(() => expect(screen.queryByText('Sign in again')).toBeNull());
    expect((await screen.findByLabelText<HTMLInputElement>('Name')).value).toBe('Acme returns');
    answers['POST /installs'] = [201, anInstall({ name: 'Acme returns' })];
    answers['GET /installs/ins_1'] = [200, anInstall({ name: 'Acme returns' })];
    await user.click(screen.getByRole('button', { name: 'Create account' }));
    expect(await screen.findByRole('heading', { name: 'Acme returns' })).toBeTruthy();
  });

  it('leads to where people sign in elsewhere and from there back to the page that was asked for', async () => {
    openConsole('/console/accounts/ins_1?consent=denied', {
      'GET /session': [200, { setupNeeded: false, elsewhere: 'Acme ID' }],
    });
    const link = await screen.findByRole('link', { name: 'Sign in with Acme ID' });
    const next = encodeURIComponent('/console/accounts/ins_1?consent=denied');
    await waitFor(() =>
      expect(link.getAttribute('href')).toBe(`/api/console/oidc/begin?next=${next}`),
    );
    expect(link.getAttribute('target')).toBeNull();
  });

  it('offers to sign in elsewhere to whoever was invited, which uses the invitation up', async () => {
    openConsole('/console/invite#token-of-rita', {
      'GET /session': [200, { setupNeeded: false, elsewhere: 'Acme ID' }],
      'POST /invite': [
        200,
        {
          ...{ email: 'rita@acme.example', role: 'read-only', invitedBy: 'Dana Kim' },
          expiresAt: '2026-03-08T09:00:00Z',
        },
      ],
    });
    expect(await screen.findByLabelText('Your name')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Sign in with Acme ID' });
    expect(link.getAttribute('href')).toBe('/api/console/oidc/begin');
  });

  it('lets whoever signs in elsewhere do so in another tab when the session ends, and loses nothing typed', async () => {
    const here = [200, { person: dana, setupNeeded: false, elsewhere: 'Acme ID' }] as const;
    const { user, answers } = openConsole('/console/new', {
      'GET /session': [...here],
      'GET /deployment': [200, aDeployment({ mode: 'marketplace' })],
      'POST /installs': refusal(401, 'unauthenticated', 'Sign in first.'),
    });
    await user.type(await screen.findByLabelText('Name'), 'Acme returns');
    await user.click(screen.getByRole('button', { name: 'Create account' }));
    const link = await screen.findByRole('link', { name: /Sign in with Acme ID/ });
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('href')).toBe('/api/console/oidc/begin?next=%2Fconsole%2Fnew');
    expect(screen.getByText(/Come back to this one/)).toBeTruthy();
    answers['GET /session'] = [...here];
    document.dispatchEvent(new Event('visibilitychange'));
    await waitFor(() => expect(screen.queryByText('Sign in again')).toBeNull());
    expect((await screen.findByLabelText<HTMLInputElement>('Name')).value).toBe('Acme returns');
  });

  it.each([
    [true, ['Language', 'Password', 'Second factor', 'Where you are signed in']],
    [false, ['Language', 'Where you are signed in']],
  ])('offers what a password is needed for to whoever has one: %s', async (hasPassword, cards) => {
    openConsole('/console/me', {
      'GET /session': [200, { person: { ...dana, hasPassword }, setupNeeded: false }],
      'GET /me/sessions': [200, { sessions: [] }],
    });
    await screen.findByRole('heading', { name: 'Where you are signed in' });
    const names = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(names.sort()).toEqual(cards);
  });

  it('shows no more sessions elsewhere once the password was changed, which ended them', async () => {
    const at = { createdAt: '2026-03-01T08:00:00Z', expiresAt: '2026-03-01T20:00:00Z' };
    const here = { id: 's1', isThis: true, ...at };
    const { user, answers } = openConsole('/console/me', {
      'GET /session': signedIn,
      'GET /me/sessions': [200, { sessions: [here, { id: 's2', isThis: false, ...at }] }],
      'PUT /me/password': [204],
    });
    const end = { name: 'End the session in Another program' };
    expect(await screen.findByRole('button', end)).toBeTruthy();
    answers['GET /me/sessions'] = [200, { sessions: [here] }];
    await user.type(screen.getByLabelText('The one you have'), 'correct horse battery');
    await user.type(screen.getByLabelText('The new one'), 'nine quiet ferries hum');
    await user.click(screen.getByRole('button', { name: 'Change password' }));
    const said = await screen.findByText('Changed. You are signed out everywhere else.');
    await waitFor(() => expect(document.activeElement).toBe(said));
    await waitFor(() => expect(screen.queryByRole('button', end)).toBeNull());
  });

  it('shows none either once the second factor is removed', async () => {
    const at = { createdAt: '2026-03-01T08:00:00Z', expiresAt: '2026-03-01T20:00:00Z' };
    const here = { id: 's1', isThis: true, ...at };
    const { user, answers } = openConsole('/console/me', {
      'GET /session': [200, { person: { ...dana, hasSecondFactor: true }, setupNeeded: false }],
      'GET /me/sessions': [200, { sessions: [here, { id: 's2', isThis: false, ...at }] }],
      'POST /me/second-factor/drop': [204],
    });
    const end = { name: 'End the session in Another program' };
    expect(await screen.findByRole('button', end)).toBeTruthy();
    answers['GET /me/sessions'] = [200, { sessions: [here] }];
    const card = within(screen.getByRole('region', { name: 'Second factor' }));
    await user.type(card.getByLabelText('Password'), 'correct horse battery');
    await user.click(card.getByRole('button', { name: 'Remove the second factor' }));
    await waitFor(() => expect(screen.queryByRole('button', end)).toBeNull());
  });

  it('asks who opens an invitation while signed in who they want to be', async () => {
    const { user, asked, answers } = openConsole('/console/invite#token-of-rita', {
      'GET /session': signedIn,
      'POST /sign-out': [204],
      'POST /invite': [
        200,
        {
          ...{ email: 'rita@acme.example', role: 'read-only', invitedBy: 'Dana Kim' },
          expiresAt: '2026-03-08T09:00:00Z',
        },
      ],
      'POST /invite/accept': [
        200,
        { person: { ...dana, id: 'p2', name: 'Rita Reader' }, setupNeeded: false },
      ],
      'GET /installs': [200, { installs: [] }],
    });
    expect(await screen.findByText('You are signed in as Dana Kim')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Go on as Dana Kim' })).toBeTruthy();
    expect(asked.some(({ path }) => path.startsWith('/invite'))).toBe(false);
    answers['GET /session'] = signedOut;
    await user.click(screen.getByRole('button', { name: 'Sign out and accept' }));
    await user.type(await screen.findByLabelText('Your name'), 'Rita Reader');
    await user.type(screen.getByLabelText('Password'), 'seven green bicycles');
    await user.click(screen.getByRole('button', { name: 'Join' }));
    expect(await screen.findByRole('link', { name: 'Rita Reader' })).toBeTruthy();
    await waitFor(() => expect(window.location.pathname).toBe('/console/'));
  });

  it('names whose second factor a button removes', async () => {
    const lee = { ...dana, id: 'p2', name: 'Lee Park', email: 'lee@acme.example' };
    openConsole('/console/people', {
      'GET /session': signedIn,
      'GET /people': [
        200,
        { people: [{ ...lee, hasSecondFactor: true, isYou: false, sessions: 1 }], invites: [] },
      ],
      'GET /installs': [200, { installs: [] }],
    });
    const button = { name: 'Remove second factor of Lee Park' };
    expect((await screen.findByRole('button', button)).textContent).toBe('Remove second factor');
  });

  it('shows what somebody else changed of a person meanwhile, with the own change on top', async () => {
    const lee = { ...dana, id: 'p2', name: 'Lee Park', isYou: false, sessions: 0 };
    const { user, asked, answers } = openConsole('/console/people', {
      'GET /session': signedIn,
      'GET /people': [200, { people: [lee], invites: [] }],
      'GET /installs': [200, { installs: [anInstall({ id: 'ins_1', name: 'Acme' })] }],
      'PUT /people/p2/access': refusal(409, 'changed_meanwhile', 'Somebody else changed this.'),
    });
    await user.click(await screen.findByRole('button', { name: 'Change access of Lee Park' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('radio', { name: /Read-only/ }));
    const limited = { ...lee, accountIds: ['ins_1'] };
    answers['GET /people'] = [200, { people: [limited], invites: [] }];
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await dialog.findByRole('checkbox', { name: 'Acme', checked: true })).toBeTruthy();
    expect(dialog.getByRole('radio', { name: /Read-only/, checked: true })).toBeTruthy();
    expect(screen.getByText(/Somebody else changed/)).toBeTruthy();
    answers['PUT /people/p2/access'] = [200, { people: [limited], invites: [] }];
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save' })).toBeNull());
    expect(asked.filter(({ method }) => method === 'PUT').map(({ body }) => body)).toEqual([
      { role: 'read-only', basedOn: { role: 'admin' } },
      {
        ...{ role: 'read-only', accountIds: ['ins_1'] },
        basedOn: { role: 'admin', accountIds: ['ins_1'] },
      },
    ]);
  });

  it('renews an invitation that has expired, and shows the new link', async () => {
    const invite = {
      ...{ id: 'i1', email: 'wim@acme.example', role: 'admin', accountIds: ['ins_1'] },
      ...{ invitedBy: 'Dana Kim', expiresAt: '2026-03-01T09:00:00Z', isExpired: true },
    };
    const { user, asked, answers } = openConsole('/console/people', {
      'GET /session': signedIn,
      'GET /people': [200, { people: [], invites: [invite] }],
      'GET /installs': [200, { installs: [] }],
      'POST /people/invites/i1/renew': [
        200,
        { link: 'https://sidebrief.example/console/invite#new', expiresAt: '2026-03-15T09:00:00Z' },
      ],
    });
    await screen.findByText(/^Expired/);
    answers['GET /people'] = [
      200,
      { people: [], invites: [{ ...invite, expiresAt: '2026-03-15T09:00:00Z', isExpired: false }] },
    ];
    const renew = { name: 'Renew the invitation of wim@acme.example' };
    await user.click(screen.getByRole('button', renew));
    const link = await screen.findByRole<HTMLInputElement>('textbox', {
      name: 'Link for wim@acme.example, shown only now',
    });
    expect(link.value).toBe('https://sidebrief.example/console/invite#new');
    await waitFor(() => expect(screen.queryByText(/^Expired/)).toBeNull());
    // What it is for is known where it is kept: what this page shows of that may be old.
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({});
  });

  it('starts the page anew when somebody else signs in where a session has ended', async () => {
    const { user } = openConsole('/console/new', {
      'GET /session': signedIn,
      'GET /deployment': [200, aDeployment({ mode: 'marketplace' })],
      'POST /installs': refusal(401, 'unauthenticated', 'Sign in first.'),
      'POST /sign-in': [
        200,
        { person: { ...dana, id: 'p2', name: 'Lee Park' }, setupNeeded: false },
      ],
    });
    await user.type(await screen.findByLabelText('Name'), 'Acme returns');
    await user.click(screen.getByRole('button', { name: 'Create account' }));
    await user.type(await screen.findByLabelText('Password'), 'correct horse battery');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByRole('link', { name: 'Lee Park' })).toBeTruthy();
    expect((await screen.findByLabelText<HTMLInputElement>('Name')).value).toBe('');
  });

  it('takes away what a person may not do any more once a change is refused', async () => {
    const { user, answers } = openConsole('/console/accounts/ins_1', {
      'GET /session': signedIn,
      'GET /installs/ins_1': [200, anInstall()],
      'GET /installs/ins_1/connection-test': [200, { state: 'never', checks: [] }],
      'POST /installs/ins_1/connection-test': refusal(403, 'read_only', 'You may only look.'),
    });
    const button = await screen.findByRole('button', { name: 'Test connection' });
    answers['GET /session'] = [200, { person: { ...dana, role: 'read-only' }, setupNeeded: false }];
    await user.click(button);
    expect(await screen.findByText('You may look, and change nothing')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Test connection' })).toBeNull();
  });

  it('asks who is signed in whenever somebody comes back to the tab', async () => {
    const { answers } = openConsole('/console/', {
      'GET /session': signedIn,
      'GET /installs': [200, { installs: [] }],
    });
    await screen.findByRole('link', { name: 'Dana Kim' });
    answers['GET /session'] = [200, { person: { ...dana, name: 'Dana Lee' }, setupNeeded: false }];
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await screen.findByRole('link', { name: 'Dana Lee' })).toBeTruthy();
    answers['GET /session'] = signedOut;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await screen.findByRole('heading', { name: 'Sign in again' })).toBeTruthy();
  });

  it('says that the backend does not answer, and tries again', async () => {
    const { user, answers } = openConsole('/console/', {
      'GET /session': () => {
        throw new TypeError('fetch failed');
      },
    });
    const tryAgain = await screen.findByRole('button', { name: 'Try again' });
    Object.assign(answers, { 'GET /session': signedIn, 'GET /installs': [200, { installs: [] }] });
    await user.click(tryAgain);
    expect(await screen.findByText('Connect your first Zendesk account')).toBeTruthy();
  });

  it('says that nothing was connected when nobody was signed in on the way back', async () => {
    openConsole('/console/sign-in?reason=consent', { 'GET /session': signedOut });
    expect(await screen.findByText(/nothing was connected/)).toBeTruthy();
  });

  it('signs out', async () => {
    const { user, asked } = openConsole('/console/', {
      'GET /session': signedIn,
      'GET /installs': [200, { installs: [] }],
      'POST /sign-out': [204],
    });
    await user.click(await screen.findByRole('button', { name: 'Sign out' }));
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeTruthy();
    expect(asked.at(-1)).toMatchObject({ method: 'POST', path: '/sign-out' });
  });

  it('says that somebody is still signed in where signing out did not work', async () => {
    const { user } = openConsole('/console/', {
      'GET /session': signedIn,
      'GET /installs': [200, { installs: [] }],
      'POST /sign-out': refusal(503, 'internal', 'Try again in a moment.'),
    });
    await user.click(await screen.findByRole('button', { name: 'Sign out' }));
    expect(await screen.findByText('You are still signed in')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Zendesk accounts' })).toBeTruthy();
  });

  it('has a way past what stands on top of every page', async () => {
    const { user } = openConsole('/console/', {
      'GET /session': signedIn,
      'GET /installs': [200, { installs: [] }],
    });
    const title = await screen.findByRole('heading', { name: 'Zendesk accounts' });
    await user.tab();
    expect(document.activeElement?.textContent).toBe('Skip to the content');
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(title);
  });
});

describe('setting up', () => {
  const needed = { 'GET /session': [200, { setupNeeded: true }] } as const;

  it('makes the first administrator with the token of the link, which then leaves the address', async () => {
    const { user, asked } = openConsole('/console/setup#one-time-token', {
      'GET /session': [200, { setupNeeded: true }],
      'POST /setup': signedIn,
      'GET /installs': [200, { installs: [] }],
    });
    await user.type(await screen.findByLabelText('Your name'), 'Dana Kim');
    await user.type(screen.getByLabelText('E-mail'), 'dana@acme.example');
    await user.type(screen.getByLabelText('Password'), 'correct horse battery');
    await user.click(screen.getByRole('button', { name: 'Create administrator' }));
    expect(await screen.findByText('Connect your first Zendesk account')).toBeTruthy();
    expect(asked.find(({ path }) => path === '/setup')?.body).toEqual({
      token: 'one-time-token',
      name: 'Dana Kim',
      email: 'dana@acme.example',
      password: 'correct horse battery',
    });
    expect(window.location.href).not.toContain('one-time-token');
  });

  it('begins in the first field', async () => {
    openConsole('/console/setup#t', { 'GET /session': [...needed['GET /session']] });
    const name = await screen.findByLabelText('Your name');
    expect(document.activeElement).toBe(name);
  });

  it('shows each mistake at its field and asks nobody', async () => {
    const { user, asked } = openConsole('/console/setup#t', {
      'GET /session': [...needed['GET /session']],
    });
    await user.type(await screen.findByLabelText('E-mail'), 'dana');
    await user.type(screen.getByLabelText('Password'), 'short');
    await user.click(screen.getByRole('button', { name: 'Create administrator' }));
    expect(screen.getByText('Enter your name.')).toBeTruthy();
    expect(screen.getByText('Enter an e-mail address.')).toBeTruthy();
    expect(screen.getByText('Use at least 12 characters.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Your name'));
    expect(asked).toHaveLength(1);
  });

  it('says that a link was used already', async () => {
    openConsole('/console/setup#old', { 'GET /session': signedOut });
    expect(await screen.findByText('Sidebrief is set up already')).toBeTruthy();
  });
});
