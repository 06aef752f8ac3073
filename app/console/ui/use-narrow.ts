import { useSyncExternalStore } from 'react';

/** Whether the window is too narrow for a table of many columns. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query().matches);
}

function subscribe(changed: () => void): () => void {
  const narrow = query();
  narrow.addEventListener('change', changed);
  return () => narrow.removeEventListener('change', changed);
}

function query(): MediaQueryList {
  return window.matchMedia('(max-width: 640px)');
}
