import type { PageState } from '../state/page-state.ts';

/**
 * Asks the account for this page again and puts its living parts in place of the old ones; everything
 * else, like a half-written comment, stays. Answers the page's new state, `undefined` on a page without.
 */
export async function refreshPage(): Promise<PageState | undefined> {
  const response = await fetch(location.href, { headers: { accept: 'text/html' } });
  if (!response.ok) {
    // The ticket was taken from this agent, or is gone: the page itself says so.
    location.reload();
    return undefined;
  }
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const part of document.querySelectorAll<HTMLElement>('[data-live]')) {
    const next = fresh.querySelector(`[data-live="${part.dataset.live}"]`);
    if (next && next.outerHTML !== part.outerHTML)
      part.replaceWith(document.importNode(next, true));
  }
  const state = fresh.getElementById('page-state')?.textContent;
  return state ? (JSON.parse(state) as PageState) : undefined;
}
