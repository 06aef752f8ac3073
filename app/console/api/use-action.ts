import { useCallback, useRef, useState } from 'react';
import type { ApiError } from './api-error.ts';
import { asApiError } from './use-remote.ts';

export interface UsedAction<A extends unknown[]> {
  run(...args: A): void;
  busy: boolean;
  error: ApiError | undefined;
  clearError(): void;
}

/**
 * One thing a person can do: runs once at a time, and keeps its last failure for showing.
 *
 * @param act does it, and with the outcome what follows from it
 */
export function useAction<A extends unknown[]>(
  act: (...args: A) => Promise<unknown>,
): UsedAction<A> {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError>();
  const latest = useRef(act);
  latest.current = act;
  const running = useRef(false);

  const run = useCallback((...args: A) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setError(undefined);
    latest
      .current(...args)
      .catch((failure: unknown) => setError(asApiError(failure)))
      .finally(() => {
        running.current = false;
        setBusy(false);
      });
  }, []);

  return { run, busy, error, clearError: useCallback(() => setError(undefined), []) };
}
