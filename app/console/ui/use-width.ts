import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/**
 * How wide an element is at the moment, in pixels, for what is drawn to measure.
 *
 * @param first until it was measured
 */
export function useWidth<E extends Element>(first: number): [RefObject<E>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(first);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
