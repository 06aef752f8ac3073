import type { FeaturesView } from '../../../server/contract/features.ts';
import { useApi } from '../api/api-provider.tsx';
import { useRemote } from '../api/use-remote.ts';
import type { UsedRemote } from '../api/use-remote.ts';

const lookAgainMs = 15_000;

/** The features of one account, looked at again while somebody sees them. */
export function useFeatures(id: string): UsedRemote<FeaturesView> {
  const api = useApi();
  return useRemote(
    `features ${id}`,
    (signal) => api.features(id, signal),
    () => lookAgainMs,
  );
}
