import { and, eq, like, or } from 'drizzle-orm';
import { pastArticles } from '../../db/account-schema.ts';
import { streams as streamRows } from '../../db/history-schema.ts';
import { allKinds, listAccountThings, type AccountThings } from '../../zendesk/account-lists.ts';
import { adoptOwnBrand } from '../adopt-own-brand.ts';
import { forgetUnkept } from '../keep-articles.ts';
import { dropUnnamed, keepThings } from '../keep-things.ts';
import { noteListings } from '../note-listings.ts';
import { ownBrand, streamOf, type Storing } from '../stream.ts';

/**
 * Groups, brands, forms and fields: small lists that are read whole, those that the account is for. From the brands
 * follow the help centres.
 */
export const account = streamOf<Omit<AccountThings, 'unreadable'>>({
  purposes: ['helpdesk', 'content'],
  everyMinutes: 60,
  async read({ client, purposes, now }) {
    const kinds = purposes.includes('helpdesk') ? allKinds : (['brand'] as const);
    const { unreadable, ...page } = await listAccountThings(client(), kinds);
    return { rows: [page], unreadable, position: now.toISOString(), isEnd: true };
  },
  async store(storing, [page]) {
    const { tx, history, purposes, now } = storing;
    if (!page) return {};
    const { things, told, unreadableOf } = page;
    await keepThings(tx, history.installId, things, now);
    await noteListings(tx, { installId: history.installId, now }, { things, unreadableOf });
    await dropUnnamed(tx, history.installId, told, now);
    if (!purposes.includes('content')) return { reachedAt: now };
    const known = await articleLists(storing);
    const brands = things.filter(({ kind }) => kind === 'brand');
    const begins = brands
      .filter(({ details }) => details['hasHelpCenter'] === true)
      .flatMap(({ id }) => listsOf(id));
    if (!told.includes('brand')) {
      // Refused once, or unreadable, they may be told tomorrow: what is known of help centres stays.
      const isNothingKnown = known.length === 0 && brands.length === 0;
      return { reachedAt: now, begins: isNothingKnown ? listsOf(ownBrand) : begins };
    }
    const ends = known.filter((name) => !begins.includes(name));
    await adoptOwnBrand(tx, history.installId, things);
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
