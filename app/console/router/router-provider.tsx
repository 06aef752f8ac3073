import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { PropsWithChildren } from 'react';
import { readRoute } from './read-route.ts';
import type { Route } from './read-route.ts';

interface Router {
  route: Route;
  /** How often the page changed since it was loaded: the first one does not take the focus. */
  changes: number;
  navigate(to: string, options?: { replace?: boolean }): void;
  /** Does what ends the page otherwise, once nobody has anything to lose by it. */
  leave(act: () => void): void;
  /**
   * Asks before anybody goes to another page, and goes there once `leave` is called.
   *
   * @returns lets them go again
   */
  guard(ask: Ask): () => void;
}

type Ask = (leave: () => void) => void;

const RouterContext = createContext<Router | undefined>(undefined);

/** A router over the History API: so few pages need no more. */
export function RouterProvider({ children }: PropsWithChildren) {
  const [place, setPlace] = useState(() => ({ href: window.location.href, changes: 0 }));
  const shown = useRef(place.href);
  const shownAt = useRef(readPosition() ?? 0);
  /** Of each form with something to lose. */
  const asking = useRef(new Set<Ask>());
  const show = useCallback(() => {
    shown.current = window.location.href;
    shownAt.current = readPosition() ?? 0;
    setPlace(({ changes }) => ({ href: window.location.href, changes: changes + 1 }));
  }, []);
  const go = useCallback(
    (to: string, replace: boolean) => {
      asking.current.clear();
      const position = shownAt.current + (replace ? 0 : 1);
      window.history[replace ? 'replaceState' : 'pushState']({ position }, '', to);
      show();
      if (!replace) window.scrollTo(0, 0);
    },
    [show],
  );
  useEffect(() => {
    if (readPosition() === undefined) window.history.replaceState({ position: 0 }, '');
    const follow = () => {
      const to = window.location.href;
      const [ask] = asking.current;
      if (to === shown.current) {
        shownAt.current = readPosition() ?? shownAt.current;
        return;
      }
      if (ask === undefined) return show();
      // The browser has gone already: it goes back to the page that is still shown, and there again once somebody agrees.
      const steps = (readPosition() ?? shownAt.current) - shownAt.current;
      if (steps === 0) {
        window.history.pushState({ position: shownAt.current + 1 }, '', shown.current);
        return ask(() => go(to, false));
      }
      window.history.go(-steps);
      ask(() => {
        asking.current.clear();
        window.history.go(steps);
      });
    };
    window.addEventListener('popstate', follow);
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('popstate', follow);
      window.removeEventListener('hashchange', follow);
    };
  }, [show, go]);
  const navigate = useCallback<Router['navigate']>(
    (to, { replace = false } = {}) => {
      const [ask] = asking.current;
      if (ask) ask(() => go(to, replace));
      else go(to, replace);
    },
    [go],
  );
  const leave = useCallback<Router['leave']>((act) => {
    const [ask] = asking.current;
    if (ask) ask(act);
    else act();
  }, []);
  const guard = useCallback<Router['guard']>((ask) => {
    asking.current.add(ask);
    return () => void asking.current.delete(ask);
  }, []);
  const router = useMemo(
    () => ({
      route: readRoute(new URL(place.href)),
      changes: place.changes,
      navigate,
      leave,
      guard,
    }),
    [place, navigate, leave, guard],
  );
  return <RouterContext.Provider value={router}>{children}</RouterContext.Provider>;
}

/** Which entry of the tab's history this is, counted from where the console was opened; none for an address just typed. */
function readPosition(): number | undefined {
  const state = window.history.state as { position?: unknown } | null;
  return typeof state?.position === 'number' ? state.position : undefined;
}

export function useRouter(): Router {
  const router = useContext(RouterContext);
  if (router === undefined) throw new Error('useRouter is for components inside RouterProvider');
  return router;
}
