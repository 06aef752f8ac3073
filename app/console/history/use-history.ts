import type { HistoryView } from '../../../server/contract/history-view.ts';
import { useApi } from '../api/api-provider.tsx';
import { useRemote } from '../api/use-remote.ts';
import type { UsedRemote } from '../api/use-remote.ts';

/** An account's past, looked at as often as it changes. */
export function useHistory(id: string): UsedRemote<HistoryView> {
  const api = useApi();
  return useRemote(`history ${id}`, (signal) => api.history(id, signal), pollMs);
}

/** Milliseconds until the next look. */
export function pollMs({ state, counts }: HistoryView): number {
  const isMoving = state === 'reading' || state === 'not-started' || counts.toRead > 0;
  return isMoving ? 5_000 : 30_000;
}
