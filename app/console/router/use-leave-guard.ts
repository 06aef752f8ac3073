import { useEffect, useState } from 'react';
import { useRouter } from './router-provider.tsx';

export interface UsedLeaveGuard {
  /** Somebody wants to go to another page; calling it lets them. */
  leave: (() => void) | undefined;
  stay(): void;
}

/**
 * Keeps people from losing what they have not saved: another page of the console waits until they say so, and closing
 * or reloading the tab is asked about by the browser.
 *
 * @param isOn whether there is something to lose
 */
export function useLeaveGuard(isOn: boolean): UsedLeaveGuard {
  const { guard } = useRouter();
  const [leave, setLeave] = useState<() => void>();
  useEffect(() => {
    if (!isOn) return;
    const keep = (event: BeforeUnloadEvent) => event.preventDefault();
    const release = guard((go) => setLeave(() => go));
    window.addEventListener('beforeunload', keep);
    return () => {
      release();
      window.removeEventListener('beforeunload', keep);
    };
  }, [isOn, guard]);
  return { leave, stay: () => setLeave(undefined) };
}
