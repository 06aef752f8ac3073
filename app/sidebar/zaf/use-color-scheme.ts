import { useEffect, useState } from 'react';
import { z } from 'zod';
import type { ColorScheme } from '../../ui/theme.ts';
import type { ZafClient } from './client.ts';

/**
 * The scheme Zendesk shows, from the first paint on: it stands in the iframe's address, is a property
 * of the client, and an event tells when the agent changes it.
 */
export function useColorScheme(
  client: Pick<ZafClient, 'get' | 'on' | 'off'> | undefined,
  search = window.location.search,
): ColorScheme {
  const [scheme, setScheme] = useState<ColorScheme>(() =>
    colorScheme.parse(new URLSearchParams(search).get('colorScheme')),
  );
  useEffect(() => {
    if (client === undefined) return;
    let stale = false;
    const follow = (changed: unknown) => {
      stale = true;
      setScheme(colorScheme.parse(changed));
    };
    client.on('colorScheme.changed', follow);
    client.get('colorScheme').then(
      (found) => {
        const parsed = z.object({ colorScheme: z.enum(['light', 'dark']) }).safeParse(found);
        if (parsed.success && !stale) setScheme(parsed.data.colorScheme);
      },
      () => undefined, // Older Zendesk does not know the property; the address decides.
    );
    return () => {
      stale = true;
      client.off('colorScheme.changed', follow);
    };
  }, [client]);
  return scheme;
}

const colorScheme = z.enum(['light', 'dark']).catch('light');
