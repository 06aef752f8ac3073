import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/**
 * How wide an element is at the moment, in pixels, for what is drawn to measure. It is known before the first picture is
 * shown: one of another width would push the page aside for a moment.
 *
 * @param first where nothing can be measured, as without a layout
 */
export function useWidth<E extends Element>(first: number): [RefObject<E>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = (now: number) => now > 0 && setWidth(Math.floor(now));
    measure(current.getBoundingClientRect().width);
    const observer = new ResizeObserver(([entry]) => entry && measure(entry.contentRect.width));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
