import { and, eq, like, or } from 'drizzle-orm';
import { pastArticles } from '../../db/account-schema.ts';
import { streams as streamRows } from '../../db/history-schema.ts';
import { listAccountThings, type AccountThings } from '../../zendesk/account-lists.ts';
import { forgetUnkept } from '../keep-articles.ts';
import { dropUnnamed, keepThings } from '../keep-things.ts';
import { streamOf, type Storing } from '../stream.ts';

/** The only help centre of an account that has no brands to list. */
const ownBrand = 'own';

/** Groups, brands, forms and fields: small lists that are read whole. From the brands follow the help centres. */
export const account = streamOf<AccountThings>({
  everyMinutes: 60,
  read: async ({ client, now }) => ({
    rows: [await listAccountThings(client())],
    position: now.toISOString(),
    isEnd: true,
  }),
  async store(storing, [page]) {
    const { tx, history, now } = storing;
    if (!page) return {};
    const { things, told } = page;
    await keepThings(tx, history.installId, things, now);
    await dropUnnamed(tx, history.installId, told, now);
    const known = await articleLists(storing);
    if (!told.includes('brand')) {
      // Refused once, they may be told tomorrow: what is known of help centres stays.
      return { reachedAt: now, begins: known.length === 0 ? listsOf(ownBrand) : [] };
    }
    const begins = things
      .filter(({ kind, details }) => kind === 'brand' && details['hasHelpCenter'] === true)
      .flatMap(({ id }) => listsOf(id));
    const ends = known.filter((name) => !begins.includes(name));
    for (const name of ends) {
      const [kind, brandId = ''] = name.split(':');
      // The list of brands was whole: a brand without a help centre has no articles.
      if (kind === 'articles') await dropArticlesOf(storing, brandId);
    }
    return { reachedAt: now, begins, ends };
  },
});

const listsOf = (brandId: string) => [`articles:${brandId}`, `article-changes:${brandId}`];

async function articleLists({ tx, history }: Storing): Promise<string[]> {
  const rows = await tx
    .select({ name: streamRows.name })
    .from(streamRows)
    .where(
      and(
        eq(streamRows.installId, history.installId),
        or(like(streamRows.name, 'articles:%'), like(streamRows.name, 'article-changes:%')),
      ),
    );
  return rows.map(({ name }) => name);
}

async function dropArticlesOf({ tx, history }: Storing, brandId: string): Promise<void> {
  await tx
    .delete(pastArticles)
    .where(and(eq(pastArticles.installId, history.installId), eq(pastArticles.brandId, brandId)));
  await forgetUnkept(tx, history.installId);
}
