import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { PropsWithChildren } from 'react';
import { readRoute } from './read-route.ts';
import type { Route } from './read-route.ts';

interface Router {
  route: Route;
  /** How often the page changed since it was loaded: the first one does not take the focus. */
  changes: number;
  navigate(to: string, options?: { replace?: boolean }): void;
}

const RouterContext = createContext<Router | undefined>(undefined);

/** A router over the History API: five pages need no more. */
export function RouterProvider({ children }: PropsWithChildren) {
  const [place, setPlace] = useState(() => ({ href: window.location.href, changes: 0 }));
  useEffect(() => {
    const follow = () =>
      setPlace(({ changes }) => ({ href: window.location.href, changes: changes + 1 }));
    window.addEventListener('popstate', follow);
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('popstate', follow);
      window.removeEventListener('hashchange', follow);
    };
  }, []);
  const navigate = useCallback<Router['navigate']>((to, { replace = false } = {}) => {
    window.history[replace ? 'replaceState' : 'pushState'](null, '', to);
    setPlace(({ changes }) => ({ href: window.location.href, changes: changes + 1 }));
    if (!replace) window.scrollTo(0, 0);
  }, []);
  const router = useMemo(
    () => ({ route: readRoute(new URL(place.href)), changes: place.changes, navigate }),
    [place, navigate],
  );
  return <RouterContext.Provider value={router}>{children}</RouterContext.Provider>;
}

export function useRouter(): Router {
  const router = useContext(RouterContext);
  if (router === undefined) throw new Error('useRouter is for components inside RouterProvider');
  return router;
}
