import { useEffect, useState } from 'react';

/**
 * True when something has stood still for a while.
 *
 * @param progress anything that changes with each bit of progress; blank when nothing is expected
 */
export function useStalled(progress: string, patienceMs = 20_000): boolean {
  const [stalledAt, setStalledAt] = useState<string>();
  useEffect(() => {
    if (progress === '') return;
    const timer = setTimeout(() => setStalledAt(progress), patienceMs);
    return () => clearTimeout(timer);
  }, [progress, patienceMs]);
  return progress !== '' && stalledAt === progress;
}
