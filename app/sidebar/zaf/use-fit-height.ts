import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { ZafClient } from './client.ts';

/** Keeps the iframe as tall as what is in it; Zendesk does not do so by itself. */
export function useFitHeight(
  client: Pick<ZafClient, 'invoke'>,
  content: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const element = content.current;
    if (element === null) return;
    let asked = 0;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      // A hidden tab measures nothing, and repeating a height would cost a message each.
      if (height === 0 || height === asked) return;
      asked = height;
      client.invoke('resize', { width: '100%', height: `${height}px` }).catch(() => undefined);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [client, content]);
}
