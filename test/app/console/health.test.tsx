// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { areas } from '../../../app/console/language/area.ts';
import { keepLanguage } from '../../../app/console/language/reader.ts';
import type { FailedJob, HealthView } from '../../../server/contract/health-view.ts';
import { anInstall, refusal, signedIn } from './fake-backend.ts';
import { openConsole } from './open-console.tsx';

afterEach(() => {
  cleanup();
  keepLanguage(undefined);
});

const none: HealthView = { jobs: [], failed: [], days: [], mayRetry: true, accounts: [] };
const at = '2026-03-01T09:00:00Z';
const account = { id: 'ins_1', name: 'Acme' };

/** The only failed work there is, as the page shows it. */
async function showFailed(of: Pick<FailedJob, 'reason'> & Partial<FailedJob>) {
  const health: HealthView = {
    jobs: [{ name: 'sync-page', waiting: 0, running: 0, failed: 1 }],
    failed: [{ id: 'f1', name: 'sync-page', tries: 6, at, account, ...of }],
    ...{ days: [], accounts: [], mayRetry: false },
  };
  openConsole('/console/health', { 'GET /session': signedIn, 'GET /health': [200, health] });
  const [row] = await screen.findAllByRole('row', { name: /Acme|Deleted account/ });
  return within(row as HTMLElement);
}

describe('work that was given up', () => {
  it('says what happened and what to do in the reader’s language, and leads to the account', async () => {
    keepLanguage('de');
    await Promise.all([...areas].map((area) => area.load('de')));
    const row = await showFailed({ reason: 'zendesk_reconnect', detail: 'ZendeskError' });
    expect(
      row.getByText(/^Zendesk akzeptiert den Zugriff nicht mehr\. Verbinden Sie/),
    ).toBeTruthy();
    expect(row.getByText(/^6 Mal versucht/).textContent).toBe('6 Mal versucht · ZendeskError');
    expect(row.getByRole('link', { name: 'Konto öffnen' }).getAttribute('href')).toBe(
      '/console/accounts/ins_1',
    );
  });

  it('leads nowhere where the account has nothing to put right, or is gone', async () => {
    const row = await showFailed({ reason: 'timed_out' });
    expect(row.getByText(/^It took longer than it may\./)).toBeTruthy();
    expect(row.queryByRole('link')).toBeNull();
    cleanup();
    const gone = await showFailed({ reason: 'zendesk_reconnect', account: { id: 'ins_2' } });
    expect(gone.getByText('Deleted account')).toBeTruthy();
    expect(gone.queryByRole('link')).toBeNull();
  });

  it('is said to be unexpected where its code is newer than this page', async () => {
    const row = await showFailed({ reason: 'of_tomorrow' });
    expect(row.getByText(/^Something failed that should not\./)).toBeTruthy();
  });
});

describe('the health of one account', () => {
  const accounts = [
    { id: 'ins_1', name: 'Acme' },
    { id: 'ins_2', name: 'Globex' },
  ];
  const ofTwo: HealthView = {
    ...none,
    jobs: [{ name: 'sync-page', waiting: 0, running: 0, failed: 1 }],
    failed: [{ id: 'f1', name: 'sync-page', reason: 'timed_out', tries: 6, at, account }],
    accounts,
  };
  const field = () => screen.findByLabelText<HTMLSelectElement>('Account');
  const failedTable = () => screen.findByRole('group', { name: 'Failed work' });

  it('is chosen in the address, and has its own work tried again alone', async () => {
    const { user, asked, answers } = openConsole('/console/health', {
      ...{ 'GET /session': signedIn, 'GET /health': [200, ofTwo] },
      'POST /health/retry': [200, { ...none, accounts }],
    });
    expect(within(await failedTable()).getByText('Acme')).toBeTruthy();
    await user.selectOptions(await field(), 'Acme');
    await waitFor(() => expect(window.location.search).toBe('?account=ins_1'));
    await waitFor(() => expect(asked.at(-1)?.path).toBe('/health?account=ins_1'));
    expect(within(await failedTable()).queryByText('Acme')).toBeNull();
    expect(document.activeElement).toBe(await field());
    await user.click(screen.getByRole('button', { name: /^Try all again/ }));
    await screen.findByText('Nothing has failed in the last 7 days');
    expect(asked.at(-1)?.body).toEqual({ name: 'sync-page', account: 'ins_1' });
    answers['GET /health'] = [200, { ...none, accounts }];
    await user.selectOptions(await field(), 'All accounts');
    await waitFor(() => expect(window.location.search).toBe(''));
  });

  it('stays in view where work of another one is answered for late', async () => {
    const { user, answers, asked } = openConsole('/console/health?account=ins_1', {
      ...{ 'GET /session': signedIn, 'GET /health': [200, ofTwo] },
      'POST /health/retry': [200, ofTwo],
    });
    await failedTable();
    answers['GET /health?account=ins_2'] = [200, { ...none, accounts }];
    const retry = screen.getByRole('button', { name: /^Try all again/ });
    const choice = await field();
    retry.click();
    await user.selectOptions(choice, 'Globex');
    await screen.findByText('Nothing has failed in the last 7 days');
    await waitFor(() => expect(asked.map(({ method }) => method)).toContain('POST'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByRole('group', { name: 'Failed work' })).toBeNull();
  });

  it('leads back to all where it may not be seen', async () => {
    const { user } = openConsole('/console/health?account=ins_9', {
      ...{ 'GET /session': signedIn, 'GET /health?': [200, { ...none, accounts }] },
      'GET /health?account=ins_9': refusal(404, 'not_found', 'There is no such account.'),
    });
    await screen.findByText('This account does not exist');
    await user.click(screen.getByRole('button', { name: 'All accounts' }));
    expect(await field()).toBeTruthy();
    expect(window.location.search).toBe('');
  });

  it('is one of the pages of the account, where there is nothing to choose', async () => {
    const { user, asked } = openConsole('/console/accounts/ins_1', {
      ...{ 'GET /session': signedIn, 'GET /installs/ins_1': [200, anInstall()] },
      'GET /installs/ins_1/connection-test': [200, { state: 'never', checks: [] }],
      'GET /health': [200, ofTwo],
    });
    await user.click(await screen.findByRole('link', { name: 'Open the health' }));
    await screen.findByRole('heading', { level: 1, name: 'Health' });
    await failedTable();
    expect(window.location.pathname).toBe('/console/accounts/ins_1/health');
    await waitFor(() => expect(document.title).toBe('Health · Acme support · Sidebrief'));
    expect(asked.at(-1)?.path).toBe('/health?account=ins_1');
    expect(screen.queryByLabelText('Account')).toBeNull();
  });

  it('is not asked for where somebody may see one alone', async () => {
    openConsole('/console/health', {
      'GET /session': signedIn,
      'GET /health': [200, { ...ofTwo, accounts: [{ id: 'ins_1', name: 'Acme' }] }],
    });
    await failedTable();
    expect(screen.queryByLabelText('Account')).toBeNull();
  });
});
