import { and, eq, like, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountThings, pastArticles, pastUsers } from '../../server/db/account-schema.ts';
import { streams } from '../../server/db/history-schema.ts';
import { listArticleDocuments } from '../../server/search/store/index-articles.ts';
import { createHandlers } from '../../server/jobs/handlers.ts';
import { addArticle } from '../sandbox/help-center/add-article.ts';
import { addCategory } from '../sandbox/help-center/add-category.ts';
import { addSection } from '../sandbox/help-center/add-section.ts';
import { archiveArticle } from '../sandbox/help-center/archive-article.ts';
import { setLocales } from '../sandbox/help-center/set-locales.ts';
import { updateTranslation } from '../sandbox/help-center/update-translation.ts';
import { addBrand } from '../sandbox/people/add-brand.ts';
import { addGroup } from '../sandbox/people/add-group.ts';
import { accountTruth } from '../sandbox/truth/account-truth.ts';
import { changeAnswers } from '../support/change-answers.ts';
import { pollHistory, syncHistory } from '../support/sync-history.ts';
import { makeWorld, type World } from '../support/world.ts';

let world: World;
let installId: string;
let sectionOf: (brandId: number) => number;

const advance = (ms: number) => world.account.sandbox.clock.advance(ms);

beforeAll(async () => {
  world = await makeWorld();
  const { sandbox } = world.account;
  const { account } = sandbox;
  const shop = addBrand(sandbox, { name: 'The shop', subdomain: 'acme-shop' });
  addGroup(sandbox, { name: 'Returns' });
  setLocales(sandbox, account.defaultBrandId, ['en-us', 'de']);
  const sections = new Map(
    [account.defaultBrandId, shop.id].map((brandId) => {
      const category = addCategory(sandbox, { brandId, name: 'Help' });
      return [brandId, addSection(sandbox, { categoryId: category.id, name: 'Orders' }).id];
    }),
  );
  sectionOf = (brandId) => sections.get(brandId) ?? 0;
  addArticle(sandbox, {
    sectionId: sectionOf(account.defaultBrandId),
    title: 'Where is my parcel?',
    body: '<p>Open <b>Orders</b>.</p><p style="display:none">secret</p>',
    translations: [
      { locale: 'de', title: 'Wo ist mein Paket?', body: '<p>Unter Bestellungen.</p>' },
      { locale: 'fr', title: 'Où est mon colis ?', body: '<p>Bientôt.</p>' },
    ],
  });
  addArticle(sandbox, { sectionId: sectionOf(shop.id), title: 'Sizes', body: '<p>S to XL.</p>' });
  addArticle(sandbox, {
    sectionId: sectionOf(shop.id),
    title: 'Not yet',
    body: '<p>Draft.</p>',
    draft: true,
  });
  advance(120_000);
  installId = (await world.connect()).id;
  await world.work();
  await syncHistory(world, advance);
});
afterAll(() => world.close());

const stored = () =>
  world.deps.db.select().from(pastArticles).where(eq(pastArticles.installId, installId));

const keysOf = (rows: Awaited<ReturnType<typeof stored>>) =>
  rows.map(({ brandId, locale, articleId }) => `${brandId}/${locale}/${articleId}`).sort();

const truth = () => [...accountTruth(world.account.sandbox).articles.keys()].sort();

/** More than an hour: the listings are read again. */
async function later(): Promise<void> {
  advance(3_700_000);
  await pollHistory(world, advance);
}

describe('what an account is made of beside tickets', () => {
  it('is kept by name: groups, brands, forms, fields with their options, sections (A-26)', async () => {
    const things = await world.deps.db.select().from(accountThings);
    const names = things.map(({ kind, name }) => `${kind} ${name}`);
    expect(names).toEqual(
      expect.arrayContaining([
        'group Returns',
        'brand The shop',
        'category Help',
        'section Orders',
      ]),
    );
    expect(new Set(things.map(({ kind }) => kind))).toEqual(
      new Set(['group', 'brand', 'form', 'field', 'category', 'section']),
    );
  });

  it('keeps the name of whoever wrote, and neither e-mail nor phone (A-29)', async () => {
    const { customer } = world.account;
    const [row] = await world.deps.db
      .select()
      .from(pastUsers)
      .where(and(eq(pastUsers.installId, installId), eq(pastUsers.userId, String(customer.id))));
    expect(row).toMatchObject({ name: customer.name, role: 'end-user' });
    expect(JSON.stringify(row)).not.toContain(customer.email);
  });

  it('forgets a group that a complete list does not name any more', async () => {
    const { groups } = world.account.sandbox.account;
    const [id] = [...groups.values()].filter(({ name }) => name === 'Returns').map((g) => g.id);
    groups.delete(id ?? 0);
    await later();
    const rows = await world.deps.db.select().from(accountThings);
    expect(rows.map(({ name }) => name)).not.toContain('Returns');
    expect(rows.map(({ name }) => name)).toContain('The shop');
  });
});

describe('help articles', () => {
  it('are the published ones of each brand in the languages there are, their words without markup (A-31, C-03)', async () => {
    const rows = await stored();
    expect(keysOf(rows)).toEqual(truth());
    expect(rows.map(({ title }) => title).sort()).toEqual([
      'Sizes',
      'Where is my parcel?',
      'Wo ist mein Paket?',
    ]);
    expect(rows.find(({ locale }) => locale === 'de')?.text).toBe('Unter Bestellungen.');
    expect(JSON.stringify(rows)).not.toContain('secret');
  });

  it('are read again within minutes of an edit that no event tells of, in each language', async () => {
    const { sandbox, admin } = world.account;
    const [article] = sandbox.account.helpCenter.articles.values();
    const id = article?.id ?? 0;
    advance(60_000);
    updateTranslation(sandbox, id, 'de', { body: '<p>Unter Meine Bestellungen.</p>' }, admin.id);
    advance(240_000);
    await pollHistory(world, advance);
    expect((await stored()).find(({ locale }) => locale === 'de')?.text).toBe(
      'Unter Meine Bestellungen.',
    );
  });

  it('cost two calls each when they are read again: its words, and those in its other languages', async () => {
    const [known] = await stored();
    const before = world.exchanges.length;
    const read = createHandlers(world.deps)['read-article'];
    const { articleId = '', brandId = '' } = known ?? {};
    await read({ installId, articleId, brandId }, new AbortController().signal);
    const calls = world.exchanges.slice(before).map(({ request }) => new URL(request.url).pathname);
    expect(calls).toEqual([
      `/api/v2/help_center/articles/${articleId}.json`,
      `/api/v2/help_center/articles/${articleId}/translations.json`,
    ]);
    expect(keysOf(await stored())).toEqual(truth());
  });

  it('are not found to be suggested in a language that is marked as out of date, and are again when it is not', async () => {
    const { sandbox, admin } = world.account;
    const [article] = sandbox.account.helpCenter.articles.values();
    const id = article?.id ?? 0;
    const found = async () =>
      (await listArticleDocuments(world.deps.db, installId))
        .filter(({ articleId }) => articleId === String(id))
        .map(({ locale }) => locale)
        .sort();
    expect(await found()).toEqual(['de', 'en-us']);
    updateTranslation(sandbox, id, 'de', { outdated: true }, admin.id);
    await later();
    expect(await found()).toEqual(['en-us']);
    expect(keysOf(await stored())).toEqual(truth());
    updateTranslation(sandbox, id, 'de', { outdated: false }, admin.id);
    await later();
    expect(await found()).toEqual(['de', 'en-us']);
  });

  it('stay through an answer that names no language, and through the edit after it', async () => {
    const { sandbox, admin } = world.account;
    const before = keysOf(await stored());
    let isTold = false;
    const mend = changeAnswers(world, 'help_center/locales', (body) => {
      body['locales'] = [];
      isTold = true;
      mend();
    });
    await later();
    expect(isTold).toBe(true);
    expect(keysOf(await stored())).toEqual(before);
    // As such an answer was noted once.
    await world.deps.db
      .update(streams)
      .set({ position: sql`jsonb_set(${streams.position}::jsonb, '{locales}', '[]')::text` })
      .where(like(streams.name, 'articles:%'));
    const [article] = sandbox.account.helpCenter.articles.values();
    updateTranslation(sandbox, article?.id ?? 0, 'de', { body: '<p>Unten.</p>' }, admin.id);
    advance(240_000);
    await pollHistory(world, advance);
    expect(keysOf(await stored())).toEqual(before);
    expect((await stored()).find(({ locale }) => locale === 'de')?.text).toBe('Unten.');
  });

  it('cost nothing more where a draft was edited last: it is asked for once', async () => {
    const { sandbox } = world.account;
    const sectionId = sectionOf(sandbox.account.defaultBrandId);
    const { id } = addArticle(sandbox, { sectionId, title: 'Soon', draft: true });
    const before = world.exchanges.length;
    for (let look = 0; look < 4; look++) {
      advance(600_000);
      await pollHistory(world, advance);
    }
    const calls = world.exchanges
      .slice(before)
      .map(({ request }) => new URL(request.url).pathname)
      .filter((path) => path.includes(`/articles/${id}`));
    expect(calls).toEqual([
      `/api/v2/help_center/articles/${id}.json`,
      `/api/v2/help_center/articles/${id}/translations.json`,
    ]);
  });

  it('go when they are made drafts again', async () => {
    const { sandbox, admin } = world.account;
    const [article] = sandbox.account.helpCenter.articles.values();
    updateTranslation(sandbox, article?.id ?? 0, 'de', { draft: true }, admin.id);
    await later();
    expect(keysOf(await stored())).toEqual(truth());
    expect((await stored()).map(({ locale }) => locale)).not.toContain('de');
  });

  it('stay through a listing that fails, and go when one that came to its end lacks them (A-24)', async () => {
    const { sandbox } = world.account;
    const sizes = (await stored()).find(({ title }) => title === 'Sizes');
    archiveArticle(sandbox, Number(sizes?.articleId));
    sandbox.faults.add({ kind: 'answer', path: '/help_center', status: 500, times: 99 });
    advance(3_700_000);
    const handlers = createHandlers(world.deps);
    for (const round of [1, 2]) {
      const stream = `articles:${sizes?.brandId}`;
      const asked = handlers['sync-page']({ installId, stream }, new AbortController().signal);
      await expect(asked, `${round}`).rejects.toThrow();
    }
    expect((await stored()).map(({ title }) => title)).toContain('Sizes');
    sandbox.faults.clear();
    await later();
    expect(keysOf(await stored())).toEqual(truth());
    expect((await stored()).map(({ title }) => title)).toEqual(['Where is my parcel?']);
  });
});
