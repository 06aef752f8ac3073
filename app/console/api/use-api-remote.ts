import type { ConsoleApi } from './console-api.ts';
import { useApi } from './api-provider.tsx';
import { useRemote } from './use-remote.ts';
import type { UsedRemote } from './use-remote.ts';

/** Something the backend knows, asked for once, and again after signing in. */
export function useApiRemote<T>(
  key: string,
  ask: (api: ConsoleApi, signal: AbortSignal) => Promise<T>,
): UsedRemote<T> {
  const api = useApi();
  return useRemote(key, (signal) => ask(api, signal));
}
