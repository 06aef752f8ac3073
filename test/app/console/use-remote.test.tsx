// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it } from 'vitest';
import { ApiProvider } from '../../../app/console/api/api-provider.tsx';
import { createConsoleApi } from '../../../app/console/api/console-api.ts';
import { useRemote } from '../../../app/console/api/use-remote.ts';

afterEach(cleanup);

it('shows nothing of what was asked for before under the name of what is asked for now', async () => {
  const api = createConsoleApi(fetch, () => undefined);
  const drawn: [key: string, shown: string][] = [];
  const useDrawn = ({ of }: { of: string }) => {
    const { remote } = useRemote(of, () => Promise.resolve(of));
    drawn.push([of, remote.state === 'ready' ? remote.value : remote.state]);
    return remote;
  };
  const { rerender, result } = renderHook(useDrawn, {
    initialProps: { of: 'A' },
    wrapper: ({ children }: { children: ReactNode }) => (
      <ApiProvider api={api} signIns={0}>
        {children}
      </ApiProvider>
    ),
  });
  await waitFor(() => expect(result.current).toMatchObject({ value: 'A' }));
  rerender({ of: 'B' });
  await waitFor(() => expect(result.current).toMatchObject({ value: 'B' }));
  expect(drawn).toContainEqual(['B', 'loading']);
  expect(drawn).not.toContainEqual(['B', 'A']);
});
