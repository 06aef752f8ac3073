// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { paceOf } from '../../../app/console/history/history-story.tsx';
import { sumByDay } from '../../../app/console/history/sum-by-day.ts';
import { pollMs } from '../../../app/console/history/use-history.ts';
import { aHistory, aReading, aStream, choices, aLedger } from './a-history.ts';
import { anInstall, refusal, signedIn } from './fake-backend.ts';
import { card, openHistory as open } from './open-history.ts';
import { openConsole } from './open-console.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the history of an account', () => {
  it('is reached from the account and leads back to it', async () => {
    const { user } = openConsole('/console/accounts/ins_1', {
      'GET /session': signedIn,
      'GET /installs/ins_1': [200, anInstall()],
      'GET /installs/ins_1/history': [200, aHistory()],
      'GET /installs/ins_1/history/choices': [200, choices],
      'GET /installs/ins_1/history/ledger': [200, aLedger()],
    });
    await user.click(await screen.findByRole('link', { name: 'Open the history' }));
    const heading = await screen.findByRole('heading', { name: 'History' });
    expect(document.activeElement).toBe(heading);
    expect(window.location.pathname).toBe('/console/accounts/ins_1/history');
    await user.click(await screen.findByRole('link', { name: 'Acme support' }));
    expect(await screen.findByRole('heading', { name: 'Acme support' })).toBeTruthy();
  });

  it('shows how far it is read, in words, as a bar and in numbers', async () => {
    open(aReading());
    const progress = await card('Progress');
    expect(progress.getByRole('status').textContent).toBe('Reading');
    const bar = progress.getByRole('progressbar');
    expect(bar.getAttribute('aria-valuenow')).toBe('41');
    expect(progress.getByText(/3,200 tickets and updates a minute/)).toBeTruthy();
    expect(progress.getByText(/Tickets updated since .* are kept/)).toBeTruthy();
    expect(progress.getByText('22,871')).toBeTruthy();
    expect(progress.getByText('98,004')).toBeTruthy();
  });

  it('has no bar once everything is read, and says when it last looked', async () => {
    open(aHistory());
    const progress = await card('Progress');
    expect(progress.queryByRole('progressbar')).toBeNull();
    expect(progress.getByText(/Last compared with Zendesk/)).toBeTruthy();
  });

  it('says that some tickets are yet to be read by themselves', async () => {
    open(aHistory({ counts: { ...aHistory().counts, toRead: 34 } }));
    expect(await screen.findByText(/34 tickets are yet to be read one by one/)).toBeTruthy();
  });

  it('is paused and resumed', async () => {
    const { user, answers, asked } = open(aReading());
    const paused = aReading({ state: 'paused', pausedAt: '2026-03-01T08:00:00Z' });
    answers['POST /installs/ins_1/history/pause'] = [200, paused];
    answers['POST /installs/ins_1/history/resume'] = [200, aReading()];
    const progress = await card('Progress');
    await user.click(progress.getByRole('button', { name: 'Pause' }));
    const resume = await progress.findByRole('button', { name: 'Resume' });
    expect(progress.getByRole('status').textContent).toBe('Paused');
    expect(progress.getByText(/Paused since/)).toBeTruthy();
    expect(document.activeElement).toBe(resume);
    await user.click(resume);
    await progress.findByRole('button', { name: 'Pause' });
    expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(2);
  });

  it('says why it was not paused, and stays as it is', async () => {
    const { user, answers } = open(aReading());
    answers['POST /installs/ins_1/history/pause'] = refusal(
      500,
      'internal',
      'The database is away.',
    );
    const progress = await card('Progress');
    await user.click(progress.getByRole('button', { name: 'Pause' }));
    expect((await progress.findByRole('alert')).textContent).toContain('The database is away.');
    expect(progress.getByRole('status').textContent).toBe('Reading');
  });

  it('says what to do about each list that fails', async () => {
    open(
      aReading({
        state: 'failing',
        streams: [
          aStream({ state: 'failing', failureCode: 'reconnect' }),
          aStream({
            name: 'articles:7',
            brand: 'Fernhill',
            state: 'failing',
            failureCode: 'novel',
          }),
          aStream({ name: 'new-list' }),
        ],
      }),
    );
    const lists = await card('Lists');
    const [first, second] = lists.getAllByRole('alert').map(({ textContent }) => textContent);
    expect(first).toContain('Tickets: not read at the moment');
    expect(first).toContain('Reconnect the account.');
    expect(second).toContain('Articles, Fernhill');
    expect(second).toContain('report it');
    expect(lists.getByRole('rowheader', { name: 'new-list' })).toBeTruthy();
  });

  it.each([
    [{ status: 'pending' }, /once this Zendesk account is connected/],
    [{ status: 'active' }, /begins by itself within moments/],
  ] as const)('explains that nothing has begun where the account is %j', async (install, words) => {
    open(aHistory({ state: 'not-started' }), install);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Progress' })).toBeNull();
  });

  it('leads to the account where Zendesk cannot be asked', async () => {
    open(aHistory({ state: 'not-connected' }), { status: 'reauthorization-required' });
    const link = await screen.findByRole('link', { name: 'Connect the account again' });
    expect(link.getAttribute('href')).toBe('/console/accounts/ins_1');
  });

  it('offers to try again when it could not be read', async () => {
    const { user, answers } = openConsole('/console/accounts/ins_1/history', {
      'GET /session': signedIn,
      'GET /installs/ins_1': [200, anInstall()],
      'GET /installs/ins_1/history': refusal(500, 'internal', 'The database is away.'),
      'GET /installs/ins_1/history/choices': [200, choices],
      'GET /installs/ins_1/history/ledger': [200, aLedger()],
    });
    expect((await screen.findByRole('alert')).textContent).toContain('The database is away.');
    answers['GET /installs/ins_1/history'] = [200, aHistory()];
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await card('Progress')).toBeTruthy();
  });

  it('says so where there is no such account', async () => {
    openConsole('/console/accounts/ins_9/history', {
      'GET /session': signedIn,
      'GET /installs/ins_9': refusal(404, 'not_found', 'Nothing.'),
      'GET /installs/ins_9/history': refusal(404, 'not_found', 'Nothing.'),
    });
    expect(await screen.findByText('This account does not exist')).toBeTruthy();
  });
});

describe('looking again', () => {
  const hide = (hidden: boolean) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    fireEvent(document, new Event('visibilitychange'));
  };
  const settle = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

  it('goes on while the page can be seen, stops while it cannot, and happens at once afterwards', async () => {
    vi.useFakeTimers();
    const { asked } = open(aReading());
    const looks = () => asked.filter(({ path }) => path.endsWith('/history')).length;
    // Who is signed in is asked first.
    await settle(100);
    await settle(100);
    expect(looks()).toBe(1);
    await settle(5_100);
    expect(looks()).toBe(2);
    hide(true);
    await settle(60_000);
    expect(looks()).toBe(2);
    hide(false);
    await settle(50);
    expect(looks()).toBe(3);
  });

  it('is often while something moves, and seldom when not', () => {
    expect(pollMs(aReading())).toBeLessThanOrEqual(5_000);
    expect(pollMs(aHistory())).toBeGreaterThanOrEqual(15_000);
    const last = aHistory({ counts: { ...aHistory().counts, toRead: 3 } });
    expect(pollMs(last)).toBeLessThanOrEqual(5_000);
  });
});

describe('the share of calls kept', () => {
  it('is explained by what it means, and set by number', async () => {
    const { user, answers, asked } = open(aHistory());
    const calls = await card('Calls to Zendesk');
    expect(calls.getByText(/Of the 10 export calls a minute, the history uses 8/)).toBeTruthy();
    const input = calls.getByRole<HTMLInputElement>('textbox');
    await user.clear(input);
    await user.type(input, '35');
    expect(calls.getByText(/the history uses 6/)).toBeTruthy();
    const changed = aHistory({ calls: { ...aHistory().calls, keptShare: 35 } });
    answers['PUT /installs/ins_1/history/call-share'] = [200, changed];
    await user.click(calls.getByRole('button', { name: 'Save share' }));
    expect(await calls.findByText(/^Saved/)).toBeTruthy();
    expect(asked.at(-1)?.body).toEqual({ keptShare: 35, basedOn: 20 });
    expect(input.value).toBe('35');
  });

  it('is set by slider', async () => {
    open(aHistory());
    const calls = await card('Calls to Zendesk');
    const slider = calls.getByRole('slider');
    fireEvent.change(slider, { target: { value: '60' } });
    expect(calls.getByRole<HTMLInputElement>('textbox').value).toBe('60');
    expect(slider.getAttribute('aria-valuetext')).toBe('60 percent');
  });

  it.each(['', '91', 'much', '-5', '7.5'])(
    'refuses %j at the field and asks nobody',
    async (typed) => {
      const { user, asked } = open(aHistory());
      const calls = await card('Calls to Zendesk');
      const input = calls.getByRole<HTMLInputElement>('textbox');
      await user.clear(input);
      if (typed !== '') await user.type(input, typed);
      expect(calls.getByText('Enter a number from 0 to 90.')).toBeTruthy();
      await user.type(input, '{Enter}');
      expect(asked.some(({ method }) => method === 'PUT')).toBe(false);
    },
  );

  it('is not taken back by a look at how things are meanwhile', async () => {
    const { user, answers } = open(aReading());
    const calls = await card('Calls to Zendesk');
    const input = calls.getByRole<HTMLInputElement>('textbox');
    await user.clear(input);
    await user.type(input, '50');
    answers['POST /installs/ins_1/history/pause'] = [200, aReading({ state: 'paused' })];
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    await waitFor(() => expect(screen.getAllByText('Paused').length).toBeGreaterThan(0));
    expect(input.value).toBe('50');
  });
});

describe('calls by day', () => {
  it('are summed over the allowances, apart for agents and history', () => {
    const { days } = aHistory().calls;
    expect(sumByDay(days)).toEqual([
      { day: '2026-03-01', agents: 118, history: 155, waits: 19, waitedMs: 1_122_000, refusals: 1 },
      { day: '2026-02-28', agents: 0, history: 40, waits: 2, waitedMs: 80_000, refusals: 0 },
    ]);
  });
});

describe('paceOf', () => {
  const now = Date.parse('2026-03-01T09:00:00Z');
  it.each([
    [{ perMinute: undefined, endsAt: undefined }, 'The first pages are being read.'],
    [{ perMinute: 1, endsAt: undefined }, '1 ticket or update a minute.'],
    [{ perMinute: 3200.4, endsAt: undefined }, '3,200 tickets and updates a minute.'],
    [{ endsAt: '2026-03-01T08:00:00Z' }, /about 60 s left/],
    [{ endsAt: '2026-03-01T09:45:00Z' }, /about 45 min left/],
    [{ endsAt: '2026-03-03T09:00:00Z' }, /about 2 days left, until .*2026/],
  ])('says of %j: %s', (over, words) => {
    const said = paceOf(
      { ...aReading(), ...{ perMinute: undefined, endsAt: undefined }, ...over },
      now,
    );
    if (words instanceof RegExp) expect(said).toMatch(words);
    else expect(said).toBe(words);
  });
});
