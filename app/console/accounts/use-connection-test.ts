import { useEffect, useRef } from 'react';
import type { ConnectionTest } from '../../../server/contract/connection-test.ts';
import { useApi } from '../api/api-provider.tsx';
import { useRemote } from '../api/use-remote.ts';
import type { UsedRemote } from '../api/use-remote.ts';

const whileRunningMs = 700;

/**
 * The last test of an account's connection, or the one under way, followed line by line.
 *
 * @param onDone called when one that was seen running has ended
 */
export function useConnectionTest(id: string, onDone: () => void): UsedRemote<ConnectionTest> {
  const api = useApi();
  const used = useRemote(
    `connection-test ${id}`,
    (signal) => api.connectionTest(id, signal),
    ({ state }) => (state === 'running' ? whileRunningMs : undefined),
  );
  const latest = useRef(onDone);
  latest.current = onDone;
  const state = used.remote.state === 'ready' ? used.remote.value.state : undefined;
  const before = useRef(state);
  useEffect(() => {
    if (before.current === 'running' && state === 'done') latest.current();
    before.current = state;
  }, [state]);
  return used;
}
