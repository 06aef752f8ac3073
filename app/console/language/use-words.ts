import type { Words } from '../../ui/words-of.ts';
import type { Area } from './area.ts';
import { useReader } from './use-reader.ts';

/**
 * The words of an area in the reader's language. The page waits, as a skeleton, for a language that is still on its
 * way.
 *
 * @throws a promise, as React's Suspense asks for
 */
export function useWords<K extends string>(area: Area<K>): Words<K> {
  const reading = useReader();
  const words = area.read(reading);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- how React 18 is told to wait
  if (!words) throw area.load(reading.language);
  return words;
}
