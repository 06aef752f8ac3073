import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { PropsWithChildren } from 'react';
import type { Person, SessionAnswer } from '../../../server/contract/person.ts';
import { ApiProvider } from '../api/api-provider.tsx';
import { createConsoleApi } from '../api/console-api.ts';
import type { ApiError } from '../api/api-error.ts';
import { asApiError } from '../api/use-remote.ts';

export type Session =
  | { state: 'loading' }
  | { state: 'failed'; error: ApiError }
  | { state: 'signed-out'; setupNeeded: boolean }
  /** `expired`: the backend no longer knows the session, but the page keeps what was typed. */
  | { state: 'signed-in'; person: Person; expired: boolean };

interface UsedSession {
  session: Session;
  /** Takes in the backend's answer to signing in, setting up or asking who is there. */
  take(answer: SessionAnswer): void;
  reload(): void;
  /** Where one can sign in elsewhere, as the backend last said. */
  elsewhere: string | undefined;
  /** Counts sign-ins, so that pages look again after one. */
  signIns: number;
}

const SessionContext = createContext<UsedSession | undefined>(undefined);

/** Knows who is signed in, hands out the API, and notices when the session has ended. */
export function SessionProvider({
  fetcher,
  children,
}: PropsWithChildren<{ fetcher: typeof fetch }>) {
  const [session, setSession] = useState<Session>({ state: 'loading' });
  const [signIns, setSignIns] = useState(0);
  const [looks, setLooks] = useState(0);
  const [elsewhere, setElsewhere] = useState<string>();
  const api = useMemo(
    () =>
      createConsoleApi(fetcher, () =>
        setSession((known) =>
          known.state === 'signed-in'
            ? { ...known, expired: true }
            : { state: 'signed-out', setupNeeded: false },
        ),
      ),
    [fetcher],
  );
  useEffect(() => {
    const asking = new AbortController();
    api.session(asking.signal).then(
      (answer) => {
        setElsewhere(answer.elsewhere);
        setSession(read(answer));
      },
      (failure: unknown) => {
        if (!asking.signal.aborted) setSession({ state: 'failed', error: asApiError(failure) });
      },
    );
    return () => asking.abort();
  }, [api, looks]);
  const used = useMemo<UsedSession>(
    () => ({
      session,
      signIns,
      elsewhere,
      take: (answer) => {
        setSession(read(answer));
        if (answer.person) setSignIns((count) => count + 1);
      },
      reload: () => {
        setSession({ state: 'loading' });
        setLooks((count) => count + 1);
      },
    }),
    [session, signIns, elsewhere],
  );
  return (
    <SessionContext.Provider value={used}>
      <ApiProvider api={api}>{children}</ApiProvider>
    </SessionContext.Provider>
  );
}

export function useSession(): UsedSession {
  const used = useContext(SessionContext);
  if (used === undefined) throw new Error('useSession is for components inside SessionProvider');
  return used;
}

function read({ person, setupNeeded }: SessionAnswer): Session {
  return person
    ? { state: 'signed-in', person, expired: false }
    : { state: 'signed-out', setupNeeded };
}
