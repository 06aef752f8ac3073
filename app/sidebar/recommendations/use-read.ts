import { useEffect, useRef, useState } from 'react';

/**
 * Something read from Zendesk: not there yet, there, or not to be had at the moment. What is not current was read for
 * another key, and stands until what is wanted now is there.
 */
export type Reading<T> =
  { state: 'reading' } | { state: 'read'; value: T; isCurrent: boolean } | { state: 'failed' };

/**
 * Reads something for as long as the component is there.
 *
 * @param key what is read; under another one it is read anew
 * @param read throws when it cannot be read
 */
export function useRead<T>(
  key: string,
  read: (signal: AbortSignal) => Promise<T>,
): { reading: Reading<T>; tryAgain(): void } {
  const [attempt, setAttempt] = useState(0);
  const [done, setDone] = useState<{ wanted: string; reading: Reading<T> }>();
  const wanted = `${attempt} ${key}`;
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    const own = new AbortController();
    const settle = (reading: Reading<T>) => {
      if (!own.signal.aborted) setDone({ wanted, reading });
    };
    latest.current(own.signal).then(
      (value) => settle({ state: 'read', value, isCurrent: true }),
      () => settle({ state: 'failed' }),
    );
    return () => own.abort();
  }, [wanted]);
  return {
    reading: readingOf(done, wanted),
    tryAgain: () => setAttempt(attempt + 1),
  };
}

function readingOf<T>(
  done: { wanted: string; reading: Reading<T> } | undefined,
  wanted: string,
): Reading<T> {
  if (done?.wanted === wanted) return done.reading;
  return done?.reading.state === 'read'
    ? { ...done.reading, isCurrent: false }
    : { state: 'reading' };
}
