import type { ModelsView } from '../../../server/contract/models-view.ts';
import { useApi } from '../api/api-provider.tsx';
import { useRemote } from '../api/use-remote.ts';
import type { UsedRemote } from '../api/use-remote.ts';

const pollMs = 30_000;

/** How an account's models are set and stand, looked at again while the page is open. */
export function useModels(id: string): UsedRemote<ModelsView> {
  const api = useApi();
  return useRemote(
    `models ${id}`,
    (signal) => api.models(id, signal),
    () => pollMs,
  );
}
