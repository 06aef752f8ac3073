import type { InstallView } from '../../../server/contract/install.ts';
import type { TopicsView } from '../../../server/contract/topics-view.ts';
import { anInstall, signedIn } from './fake-backend.ts';
import { openConsole } from './open-console.tsx';

/** Opens the topics of the account `ins_1`, which are as given. */
export function openTopics(topics: TopicsView, install: Partial<InstallView> = {}) {
  return openConsole('/console/accounts/ins_1/topics', {
    'GET /session': signedIn,
    'GET /installs/ins_1': [200, anInstall(install)],
    'GET /installs/ins_1/topics': [200, topics],
  });
}
