import { screen, within } from '@testing-library/react';
import type { HistoryView } from '../../../server/contract/history-view.ts';
import type { InstallView } from '../../../server/contract/install.ts';
import { aLedger, choices } from './a-history.ts';
import { anInstall, signedIn } from './fake-backend.ts';
import { openConsole } from './open-console.tsx';

/** Opens the history of the account `ins_1`, which is as given. */
export function openHistory(history: HistoryView, install: Partial<InstallView> = {}) {
  return openConsole('/console/accounts/ins_1/history', {
    'GET /session': signedIn,
    'GET /installs/ins_1': [200, anInstall(install)],
    'GET /installs/ins_1/history': [200, history],
    'GET /installs/ins_1/history/choices': [200, choices],
    'GET /installs/ins_1/history/ledger': [200, aLedger()],
  });
}

/** The part of the page with this title. */
export const card = async (name: string) => within(await screen.findByRole('region', { name }));
