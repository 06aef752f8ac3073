import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError } from './api-error.ts';
import { useSignIns } from './api-provider.tsx';

/** Something that takes time to arrive. `stale` tells that a later look failed; the value is the last good one. */
export type Remote<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T; stale?: ApiError }
  | { state: 'failed'; error: ApiError };

export interface UsedRemote<T> {
  remote: Remote<T>;
  /** Puts a newer value in place, e.g. the answer of an action; an answer still under way is dropped. */
  put(value: T): void;
  reload(): void;
}

/**
 * Asks when the component appears and whenever `key` changes, and again after `pollMs` of the value: as long as
 * somebody can see it. Whoever comes back to a hidden page finds it asked at once; whoever signs in again in the middle
 * keeps what is known, and what was typed beside it, until it is answered anew.
 *
 * @param key what is asked for; another key starts anew
 * @param pollMs milliseconds until the next look, or `undefined` for none
 */
export function useRemote<T>(
  key: string,
  ask: (signal: AbortSignal) => Promise<T>,
  pollMs: (value: T) => number | undefined = () => undefined,
): UsedRemote<T> {
  // With what was asked for: what belongs to another key is not shown for a moment under this one's name.
  const [known, setKnown] = useState<{ key: string; remote: Remote<T> }>({ key, remote: loading });
  const remote = known.key === key ? known.remote : loading;
  const latest = useRef({ key, ask, pollMs });
  latest.current = { key, ask, pollMs };
  const asking = useRef<AbortController>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const look = useCallback(() => {
    clearTimeout(timer.current);
    asking.current?.abort();
    const own = (asking.current = new AbortController());
    const { key: of, ask: askFor } = latest.current;
    askFor(own.signal).then(
      (value) => {
        if (!own.signal.aborted) setKnown({ key: of, remote: { state: 'ready', value } });
      },
      (failure: unknown) => {
        if (own.signal.aborted) return;
        const error = asApiError(failure);
        setKnown(({ key: before, remote: last }) => ({
          key: of,
          remote:
            before === of && last.state === 'ready'
              ? { ...last, stale: error }
              : { state: 'failed', error },
        }));
      },
    );
  }, []);

  const signIns = useSignIns();
  useEffect(() => {
    look();
    return () => {
      clearTimeout(timer.current);
      asking.current?.abort();
    };
  }, [key, signIns, look]);

  useEffect(() => {
    const waitMs = remote.state === 'ready' ? latest.current.pollMs(remote.value) : undefined;
    if (waitMs === undefined) return;
    const dueAt = Date.now() + waitMs;
    const wait = () => {
      clearTimeout(timer.current);
      if (document.hidden) return;
      timer.current = setTimeout(look, Math.max(dueAt - Date.now(), 0));
    };
    wait();
    document.addEventListener('visibilitychange', wait);
    return () => {
      clearTimeout(timer.current);
      document.removeEventListener('visibilitychange', wait);
    };
  }, [remote, look]);

  const put = useCallback((value: T) => {
    asking.current?.abort();
    setKnown({ key: latest.current.key, remote: { state: 'ready', value } });
  }, []);

  return { remote, put, reload: look };
}

const loading = { state: 'loading' } as const;

export function asApiError(failure: unknown): ApiError {
  if (failure instanceof ApiError) return failure;
  return new ApiError('internal', 'Something went wrong in this page. Reload it.', {
    cause: failure,
  });
}
