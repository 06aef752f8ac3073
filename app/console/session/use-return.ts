import { useEffect } from 'react';
import { useApi } from '../api/api-provider.tsx';
import { useSession } from './session-provider.tsx';

/** Looks whether somebody has signed in meanwhile, each time they come back to this tab. */
export function useReturn(isAwaited: boolean): void {
  const api = useApi();
  const { take } = useSession();
  useEffect(() => {
    if (!isAwaited) return undefined;
    const asking = new AbortController();
    const look = () => {
      if (document.visibilityState === 'hidden') return;
      api.session(asking.signal).then(
        (answer) => {
          if (answer.person && !asking.signal.aborted) take(answer);
        },
        // They may come back once more, or sign in here.
        () => undefined,
      );
    };
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      asking.abort();
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [isAwaited, api, take]);
}
