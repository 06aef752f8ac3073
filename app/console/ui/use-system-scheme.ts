import { useSyncExternalStore } from 'react';
import type { ColorScheme } from '../../ui/theme.ts';

/** Light or dark as the operating system is set, following it as it changes. */
export function useSystemScheme(): ColorScheme {
  return useSyncExternalStore(subscribe, () => (query().matches ? 'dark' : 'light'));
}

function subscribe(changed: () => void): () => void {
  const dark = query();
  dark.addEventListener('change', changed);
  return () => dark.removeEventListener('change', changed);
}

function query(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}
