import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Brings the keyboard back to a place when what it stood on went away there.
 *
 * @param event looked at whenever this changes
 */
export function useKeptFocus<T extends HTMLElement>(event: unknown): RefObject<T> {
  const place = useRef<T>(null);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (event !== undefined && isLost) place.current?.focus();
  }, [event]);
  return place;
}
