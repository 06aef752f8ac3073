import { createContext, useContext, useMemo } from 'react';
import type { PropsWithChildren } from 'react';
import type { ConsoleApi } from './console-api.ts';

interface Provided {
  api: ConsoleApi;
  /** Counts sign-ins, so that pages look again after one. */
  signIns: number;
}

const ApiContext = createContext<Provided | undefined>(undefined);

export function ApiProvider({ api, signIns, children }: PropsWithChildren<Provided>) {
  const provided = useMemo(() => ({ api, signIns }), [api, signIns]);
  return <ApiContext.Provider value={provided}>{children}</ApiContext.Provider>;
}

export function useApi(): ConsoleApi {
  return useProvided().api;
}

/** Another number after each sign-in. */
export function useSignIns(): number {
  return useProvided().signIns;
}

function useProvided(): Provided {
  const provided = useContext(ApiContext);
  if (provided === undefined) throw new Error('useApi is for components inside ApiProvider');
  return provided;
}
