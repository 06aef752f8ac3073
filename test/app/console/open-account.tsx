import type { InstallView } from '../../../server/contract/install.ts';
import { aDeployment, signedIn } from './fake-backend.ts';
import { openConsole } from './open-console.tsx';

/** Opens the page of the account `ins_1`, whose connection was never tested. */
export function openAccount(install: InstallView, deployment = aDeployment(), session = signedIn) {
  return openConsole('/console/accounts/ins_1', {
    'GET /session': session,
    'GET /deployment': [200, deployment],
    'GET /installs/ins_1': [200, install],
    'GET /installs/ins_1/connection-test': [200, { state: 'never', checks: [] }],
  });
}
