import type { ConsoleApi } from '../api/console-api.ts';
import { useApi } from '../api/api-provider.tsx';
import { useRemote } from '../api/use-remote.ts';
import type { UsedRemote } from '../api/use-remote.ts';

/** Something about an account's model that is read once, and again after signing in. */
export function useModelsRemote<T>(
  key: string,
  ask: (api: ConsoleApi, signal: AbortSignal) => Promise<T>,
): UsedRemote<T> {
  const api = useApi();
  return useRemote(key, (signal) => ask(api, signal));
}
