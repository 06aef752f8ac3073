import type { InstallView } from '../../../server/contract/install.ts';
import { useApi } from '../api/api-provider.tsx';
import { useRemote } from '../api/use-remote.ts';
import type { UsedRemote } from '../api/use-remote.ts';

/** One account, looked at as often as what is going on there is worth. */
export function useAccount(id: string): UsedRemote<InstallView> {
  const api = useApi();
  return useRemote(`account ${id}`, (signal) => api.install(id, signal), pollMs);
}

/** Milliseconds until the next look. */
export function pollMs(install: InstallView): number {
  const waitsForPerson = install.steps.some(
    ({ state }) => state === 'failed' || state === 'needs-choice',
  );
  if (install.status === 'connecting') return waitsForPerson ? 10_000 : 1_000;
  // The first token signed with a new secret shows that the app has it.
  const secretUnderWay = install.widgetSecret === 'written' || install.widgetSecret === 'rotating';
  return install.status === 'active' && secretUnderWay ? 5_000 : 15_000;
}
