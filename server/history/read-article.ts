import type { Deps } from '../deps.ts';
import { canRead } from '../installs/install.ts';
import { readInstall } from '../installs/store.ts';
import { zendeskFor } from '../installs/zendesk-for.ts';
import { ComeBackLater } from '../jobs/catalogue.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { readArticle as askForArticle, readLocales } from '../zendesk/help-center.ts';
import { brandHost } from './brand-host.ts';
import { dropArticle, keepArticles } from './keep-articles.ts';
import { readHistory } from './read-history.ts';

const pauseMs = 30_000;

/**
 * Reads one article in each of its languages and keeps exactly those that are published; one that is archived or
 * deleted is forgotten, and only its own answer says so.
 *
 * @throws ComeBackLater when an allowance is used up or Zendesk is away; nothing is deleted then
 */
export async function readArticle(
  deps: Deps,
  { installId, articleId, brandId }: { installId: string; articleId: string; brandId: string },
  signal?: AbortSignal,
): Promise<void> {
  const install = await readInstall(deps.db, installId);
  const history = await readHistory(deps.db, installId);
  if (!install || !history || history.pausedAt || !canRead(install)) return;
  const subdomain = await brandHost({ db: deps.db, history, of: brandId });
  const options = { patienceMs: 0, signal, purpose: 'history', subdomain } as const;
  const client = zendeskFor(deps, install, options);
  const read = async () => {
    const locales = await readLocales(client);
    const found = await askForArticle(client, articleId);
    return found?.filter(({ locale }) => locales.includes(locale));
  };
  const found = await read().catch((failure: unknown) => {
    // Neither there nor gone: we may not see it, and asking again would not help.
    if (failure instanceof ZendeskError && failure.remedy === 'skip') return 'refused' as const;
    const isBusy = failure instanceof ZendeskError && failure.remedy !== 'our-bug';
    throw isBusy ? new ComeBackLater(failure.retryAfterMs ?? pauseMs) : failure;
  });
  if (found === 'refused') return;
  await deps.db.transaction(async (tx) => {
    const locales = (found ?? []).map(({ locale }) => locale);
    await dropArticle(tx, installId, { articleId, brandId }, locales);
    await keepArticles(tx, { installId, brandId, now: deps.now() }, found ?? []);
  });
}
