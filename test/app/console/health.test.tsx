// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { areas } from '../../../app/console/language/area.ts';
import { keepLanguage } from '../../../app/console/language/reader.ts';
import type { FailedJob, HealthView } from '../../../server/contract/health-view.ts';
import { signedIn } from './fake-backend.ts';
import { openConsole } from './open-console.tsx';

afterEach(() => {
  cleanup();
  keepLanguage(undefined);
});

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
