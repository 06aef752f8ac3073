import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react';
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
}

const SessionContext = createContext<UsedSession | undefined>(undefined);

/** Knows who is signed in and what they may do, hands out the API, and notices when either changes. */
export function SessionProvider({
  fetcher,
  children,
}: PropsWithChildren<{ fetcher: typeof fetch }>) {
  const [session, setSession] = useState<Session>({ state: 'loading' });
  const [signIns, setSignIns] = useState(0);
  const [looks, setLooks] = useState(0);
  const [elsewhere, setElsewhere] = useState<string>();
  const asking = useRef<AbortController>(undefined);
  const isExpired = useRef(false);
  isExpired.current = session.state === 'signed-in' && session.expired;
  const api = useMemo(
    () =>
      createConsoleApi(fetcher, (why) => {
        if (why === 'unauthenticated') setSession(ended);
        else setLooks((count) => count + 1);
      }),
    [fetcher],
  );
  useEffect(() => {
    const own = (asking.current = new AbortController());
    api.session(own.signal).then(
      (answer) => {
        if (own.signal.aborted) return;
        setElsewhere(answer.elsewhere);
        if (answer.person && isExpired.current) setSignIns((count) => count + 1);
        setSession((known) => (answer.person ? read(answer) : ended(known, answer)));
      },
      (failure: unknown) => {
        if (own.signal.aborted) return;
        // Whoever is at work goes on with what is known.
        setSession((known) =>
          known.state === 'signed-in' ? known : { state: 'failed', error: asApiError(failure) },
        );
      },
    );
    return () => own.abort();
  }, [api, looks]);
  useEffect(() => {
    // Meanwhile somebody may have signed in or out in another tab, or may have been given another role.
    const lookAgain = () => {
      if (!document.hidden) setLooks((count) => count + 1);
    };
    document.addEventListener('visibilitychange', lookAgain);
    return () => document.removeEventListener('visibilitychange', lookAgain);
  }, []);
  const used = useMemo<UsedSession>(
    () => ({
      session,
      elsewhere,
      take: (answer) => {
        // What was asked before knows less.
        asking.current?.abort();
        setSession(read(answer));
        if (answer.person) setSignIns((count) => count + 1);
      },
      reload: () => {
        setSession({ state: 'loading' });
        setLooks((count) => count + 1);
      },
    }),
    [session, elsewhere],
  );
  return (
    <SessionContext.Provider value={used}>
      <ApiProvider api={api} signIns={signIns}>
        {children}
      </ApiProvider>
    </SessionContext.Provider>
  );
}

export function useSession(): UsedSession {
  const used = useContext(SessionContext);
  if (used === undefined) throw new Error('useSession is for components inside SessionProvider');
  return used;
}

/** A page at which somebody is at work stays, behind the question to sign in again. */
function ended(known: Session, answer: SessionAnswer = { setupNeeded: false }): Session {
  return known.state === 'signed-in' ? { ...known, expired: true } : read(answer);
}

function read({ person, setupNeeded }: SessionAnswer): Session {
  return person
    ? { state: 'signed-in', person, expired: false }
    : { state: 'signed-out', setupNeeded };
}
