import { createContext, useContext } from 'react';
import type { PropsWithChildren } from 'react';
import type { Zaf } from './start-zaf.ts';

const ZafContext = createContext<Zaf | undefined>(undefined);

/** Hands out the one client that `startZaf` made ready. */
export function ZafProvider({ zaf, children }: PropsWithChildren<{ zaf: Zaf }>) {
  return <ZafContext.Provider value={zaf}>{children}</ZafContext.Provider>;
}

export function useZaf(): Zaf {
  const zaf = useContext(ZafContext);
  if (zaf === undefined) throw new Error('useZaf is for components inside ZafProvider');
  return zaf;
}
