import { z } from 'zod';
import type { ZendeskClient } from './client.ts';
import { ZendeskError } from './errors.ts';
import { readLocales } from './help-center.ts';
import { article, type ZendeskArticle } from './help-center-payloads.ts';

/**
 * How a help centre stands to whoever is not signed in.
 *
 * - `no-account`: nobody has this subdomain.
 * - `off`: the account has no help centre, or has not activated it.
 * - `closed`: it shows itself only to people who sign in.
 * - `elsewhere`: Zendesk leads to another address.
 */
export type PublicHelpCenter =
  { state: 'open'; locales: string[] } | { state: 'no-account' | 'off' | 'closed' | 'elsewhere' };

const oneArticle = z.object({ article });
const anything = z.object({}).loose();
const at = (locale: string) => `/api/v2/help_center/${encodeURIComponent(locale)}/articles`;

/**
 * Looks whether a help centre can be read by its address alone: its languages, then one article of the first. Who has
 * no account is told "No help desk at …" by Zendesk; a list that wants a person answers 401
 * (developer.zendesk.com, "List Articles by Locale", allowed for anonymous users).
 *
 * @param client one that does not sign in
 * @throws ZendeskError `retry-later` when Zendesk is busy or away
 */
export async function probeHelpCenter(client: ZendeskClient): Promise<PublicHelpCenter> {
  try {
    const locales = await readLocales(client);
    const path = `${at(locales[0] ?? '')}.json?per_page=1`;
    await client.request({ method: 'GET', path, name: 'help_center/{locale}/articles' }, anything);
    return { state: 'open', locales };
  } catch (failure) {
    if (!(failure instanceof ZendeskError)) throw failure;
    const state = stateOf(failure);
    if (!state) throw failure;
    return { state };
  }
}

function stateOf({
  status = 0,
  code,
}: ZendeskError): 'no-account' | 'off' | 'closed' | 'elsewhere' | undefined {
  if (status === 404 && code?.startsWith('No help desk')) return 'no-account';
  if (status === 404 || status === 410) return 'off';
  if (status === 401 || status === 403) return 'closed';
  return status >= 300 && status < 400 ? 'elsewhere' : undefined;
}

/**
 * An article in those of these languages in which everybody may read it; none when nobody but people who sign in may,
 * or it is gone: to us that is the same.
 *
 * @param client one that does not sign in
 * @throws ZendeskError where that cannot be told
 */
export async function readPublicArticle(
  client: ZendeskClient,
  articleId: string,
  locales: readonly string[],
): Promise<ZendeskArticle[]> {
  const found: ZendeskArticle[] = [];
  for (const locale of locales) {
    const path = `${at(locale)}/${articleId}.json`;
    const name = 'help_center/{locale}/articles/{id}';
    const answer = await client
      .request({ method: 'GET', path, name }, oneArticle)
      .catch(undefinedIfNotPublic);
    if (answer) found.push(answer.article);
  }
  return found;
}

function undefinedIfNotPublic(failure: unknown): undefined {
  const isHidden =
    failure instanceof ZendeskError && [401, 403, 404, 410].includes(failure.status ?? 0);
  if (!isHidden) throw failure;
}
