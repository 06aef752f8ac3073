/**
 * Where somebody wanted to go before they had to sign in.
 *
 * @returns only pages of the console, so that a prepared link cannot send someone elsewhere; never the sign-in page
 */
export function readNextPage(next: string | null | undefined): string | undefined {
  if (!next || !/^\/console\/[\w\-./?=&%+:,~]*$/.test(next)) return undefined;
  // Read as a browser does, which takes dots, however they are written, for a way up.
  const { pathname, search } = new URL(next, 'https://console.invalid');
  if (!pathname.startsWith('/console/') || pathname.startsWith('/console/sign-in'))
    return undefined;
  return `${pathname}${search}`;
}
