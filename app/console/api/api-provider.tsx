import { createContext, useContext } from 'react';
import type { PropsWithChildren } from 'react';
import type { ConsoleApi } from './console-api.ts';

const ApiContext = createContext<ConsoleApi | undefined>(undefined);

export function ApiProvider({ api, children }: PropsWithChildren<{ api: ConsoleApi }>) {
  return <ApiContext.Provider value={api}>{children}</ApiContext.Provider>;
}

export function useApi(): ConsoleApi {
  const api = useContext(ApiContext);
  if (api === undefined) throw new Error('useApi is for components inside ApiProvider');
  return api;
}
