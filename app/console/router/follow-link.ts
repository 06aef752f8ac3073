import type { MouseEvent } from 'react';

/**
 * Lets a link change the page without loading it anew; with a modifier key it stays an ordinary link,
 * so that opening in a new tab works.
 */
export function followLink(navigate: (to: string) => void) {
  return (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    const { pathname, search } = event.currentTarget;
    navigate(`${pathname}${search}`);
  };
}
