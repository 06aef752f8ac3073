/** A help centre's address of an article, with a locale or without, and words behind its number or none. */
const articleLink = /\/hc\/(?:[a-z]{2,3}(?:-[a-z0-9]+)*\/)?articles\/(\d{1,19})(?!\d)/giu;
const mostLinks = 20;

/**
 * The help articles a text links to, whatever host the help centre has: accounts may give it one of their own.
 *
 * @param text HTML or plain
 * @returns each once, in order
 */
export function findArticleLinks(text: string | undefined): string[] {
  const found = [...(text ?? '').matchAll(articleLink)].map(([, id = '']) => id);
  return [...new Set(found)].slice(0, mostLinks);
}
