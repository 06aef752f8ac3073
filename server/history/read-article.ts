import type { Deps } from '../deps.ts';
import { comeBackWhenFree } from '../jobs/come-back-when-free.ts';
import { isReadPublicly } from '../installs/is-for.ts';
import { isRefused } from '../zendesk/errors.ts';
import { readArticle as askForArticle, readLocales } from '../zendesk/help-center.ts';
import { readPublicArticle } from '../zendesk/public-help-center.ts';
import { brandHost } from './brand-host.ts';
import { dropArticle, keepArticles } from './keep-articles.ts';
import { knownLocales } from './known-locales.ts';
import { openHistory } from './open-history.ts';

/**
 * Reads one article in each of its languages and keeps exactly those that are published; one that is archived or
 * deleted, or that not everybody may read any more where nobody is signed in, is forgotten, and only its own answer says so. The languages are those of the last listing: that costs no call.
 *
 * @throws ComeBackLater when an allowance is used up or Zendesk is away; nothing is deleted then
 */
export async function readArticle(
  deps: Deps,
  { installId, articleId, brandId }: { installId: string; articleId: string; brandId: string },
  signal?: AbortSignal,
): Promise<void> {
  const opened = await openHistory(deps, installId, signal, 'content');
  if (!opened) return;
  const { install, history, clientOf } = opened;
  const client = clientOf(await brandHost({ db: deps.db, history, of: brandId }));
  const read = async () => {
    const locales =
      (await knownLocales(deps.db, installId, brandId)) ?? (await readLocales(client));
    if (isReadPublicly(install)) return readPublicArticle(client, articleId, locales);
    const found = await askForArticle(client, articleId);
    return found?.filter(({ locale }) => locales.includes(locale));
  };
  const found = await read().catch((failure: unknown) => {
    // Neither there nor gone: we may not see it, and asking again would not help.
    return isRefused(failure) ? ('refused' as const) : comeBackWhenFree(failure);
  });
  if (found === 'refused') return;
  await deps.db.transaction(async (tx) => {
    const locales = (found ?? []).map(({ locale }) => locale);
    await dropArticle(tx, installId, { articleId, brandId }, locales);
    await keepArticles(tx, { installId, brandId, now: deps.now() }, found ?? []);
  });
}
