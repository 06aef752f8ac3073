import { describe, expect, it } from 'vitest';
import type { User } from '../sandbox/account.ts';
import { startSession } from '../sandbox/auth/session.ts';
import { addArticle, type NewArticle } from '../sandbox/help-center/add-article.ts';
import { addCategory } from '../sandbox/help-center/add-category.ts';
import { addPermissionGroup } from '../sandbox/help-center/add-permission-group.ts';
import { addSection } from '../sandbox/help-center/add-section.ts';
import { addUserSegment } from '../sandbox/help-center/add-user-segment.ts';
import { archiveArticle } from '../sandbox/help-center/archive-article.ts';
import { setLocales } from '../sandbox/help-center/set-locales.ts';
import { updateArticle } from '../sandbox/help-center/update-article.ts';
import { updateTranslation } from '../sandbox/help-center/update-translation.ts';
import { addBrand } from '../sandbox/people/add-brand.ts';
import { addGroup } from '../sandbox/people/add-group.ts';
import { addUser } from '../sandbox/people/add-user.ts';
import { accountTruth } from '../sandbox/truth/account-truth.ts';
import { coreAccount, json } from './core-account.ts';

const MINUTE = 60_000;

function library() {
  const account = coreAccount();
  const { sandbox } = account;
  const { ownerId, defaultBrandId } = sandbox.account;
  const pro = addBrand(sandbox, { name: 'Pro', subdomain: 'acme-pro' });
  setLocales(sandbox, defaultBrandId, ['en-us', 'de']);
  setLocales(sandbox, pro.id, ['de']);
  const sectionIn = (brandId: number) =>
    addSection(sandbox, {
      name: 'Basics',
      categoryId: addCategory(sandbox, { name: 'All', brandId }).id,
    });
  const [section, proSection] = [sectionIn(defaultBrandId), sectionIn(pro.id)];
  const article = (over: Partial<NewArticle> = {}) =>
    addArticle(sandbox, {
      sectionId: section.id,
      title: 'Reset a password',
      body: '<p>Choose a new one.</p>',
      ...over,
    });
  const told: { type: string; detail: unknown; event: unknown }[] = [];
  sandbox.emit = ({ type, detail, event }) => told.push({ type, detail, event });
  const settle = () => sandbox.clock.advance(2 * MINUTE);
  const titles = async (path: string, token?: string) =>
    (await account.get(`/help_center${path}`, token)).articles.map(
      ({ title, locale, draft }: { title: string; locale: string; draft: boolean }) =>
        `${title} (${locale}${draft ? ', draft' : ''})`,
    );
  const onBrand = async (host: string, path: string) =>
    sandbox.fetch(
      new Request(`https://${host}.zendesk.com/api/v2${path}`, {
        headers: { authorization: `Bearer ${account.bearer()}` },
      }),
    );
  return { ...account, ownerId, pro, section, proSection, article, told, settle, titles, onBrand };
}

const german = { locale: 'de', title: 'Passwort zurücksetzen', body: '<p>Neu wählen.</p>' };

describe('articles', () => {
  it('are listed in their own language, or in the one asked for where they have it', async () => {
    const { article, titles, api } = library();
    article({ translations: [german] });
    article({ title: 'Change plans', position: 1 });
    expect(await titles('/articles')).toEqual(['Reset a password (en-us)', 'Change plans (en-us)']);
    expect(await titles('/en-us/articles')).toHaveLength(2);
    expect(await titles('/de/articles')).toEqual(['Passwort zurücksetzen (de)']);
    expect((await api('GET', '/help_center/fr/articles')).status).toBe(404);
  });

  it('are a draft language by language, and outdated ones are named', async () => {
    const { sandbox, article, titles, get, ownerId } = library();
    const { id } = article({ translations: [{ ...german, draft: true }] });
    expect(await titles('/articles')).toEqual(['Reset a password (en-us)']);
    expect(await titles('/de/articles')).toEqual(['Passwort zurücksetzen (de, draft)']);
    updateTranslation(sandbox, id, 'de', { outdated: true }, ownerId);
    const shown = (await get(`/help_center/articles/${id}`)).article;
    expect([shown.outdated, shown.outdated_locales]).toEqual([false, ['de']]);
  });

  it('belong to one brand and its host; another host does not know them', async () => {
    const { article, proSection, titles, onBrand, api } = library();
    const own = article();
    const other = article({ sectionId: proSection.id, title: 'Rabatte' });
    expect(await titles('/articles')).toEqual(['Reset a password (en-us)']);
    const listed = await json(await onBrand('acme-pro', '/help_center/articles.json'));
    expect(listed.articles).toMatchObject([
      {
        id: other.id,
        locale: 'de',
        url: `https://acme-pro.zendesk.com/api/v2/help_center/de/articles/${other.id}.json`,
        html_url: `https://acme-pro.zendesk.com/hc/de/articles/${other.id}-Rabatte`,
      },
    ]);
    expect((await api('GET', `/help_center/articles/${other.id}`)).status).toBe(404);
    expect((await onBrand('acme-pro', `/help_center/articles/${own.id}`)).status).toBe(404);
    expect((await onBrand('acme-pro', '/help_center/en-us/articles')).status).toBe(404);
    expect(await json(await onBrand('acme-pro', '/help_center/locales'))).toEqual({
      locales: ['de'],
      default_locale: 'de',
    });
  });

  it('page by offset, thirty at a time, and by cursor', async () => {
    const { article, get } = library();
    for (let made = 0; made < 35; made += 1) article({ title: `No ${made}`, position: made });
    const first = await get('/help_center/articles');
    expect(first).toMatchObject({ count: 35, page: 1, page_count: 2, per_page: 30 });
    const { pathname, search } = new URL(first.next_page);
    const second = await get(pathname.replace('/api/v2', '') + search);
    expect([second.articles.length, second.next_page]).toEqual([5, null]);
    const cursor = await get('/help_center/en-us/articles?page[size]=20');
    const after = encodeURIComponent(cursor.meta.after_cursor);
    const rest = await get(`/help_center/en-us/articles?page[size]=20&page[after]=${after}`);
    expect([cursor.articles.length, cursor.meta.has_more]).toEqual([20, true]);
    expect([rest.articles.length, rest.meta.has_more]).toEqual([15, false]);
    expect(rest.links.next).not.toBeNull();
  });

  it('come by section, by category, by label, and with those around them', async () => {
    const { sandbox, article, section, titles, get, ownerId } = library();
    const other = addSection(sandbox, { categoryId: section.categoryId, name: 'More' });
    article({ labelNames: ['account', 'sign-in'] });
    article({ sectionId: other.id, title: 'Far away', position: 1 });
    expect(await titles(`/sections/${section.id}/articles`)).toEqual(['Reset a password (en-us)']);
    expect(await titles(`/en-us/sections/${other.id}/articles`)).toEqual(['Far away (en-us)']);
    expect(await titles(`/categories/${section.categoryId}/articles`)).toHaveLength(2);
    expect(await titles('/articles?label_names=account,sign-in')).toHaveLength(1);
    const loaded = await get('/help_center/articles?include=users,sections,categories');
    expect(loaded).toMatchObject({
      users: [{ id: ownerId }],
      sections: [{ id: section.id, name: 'Basics' }, { id: other.id }],
      categories: [{ id: section.categoryId, name: 'All' }],
    });
  });

  it('can be made to come late, twice or not at all', async () => {
    const { sandbox, article, titles, api } = library();
    article();
    sandbox.faults.add({ kind: 'repeat-rows', path: 'help_center' });
    expect(await titles('/articles')).toHaveLength(2);
    sandbox.faults.add({
      kind: 'answer',
      path: 'help_center',
      status: 429,
      headers: { 'retry-after': '9' },
    });
    expect((await api('GET', '/help_center/articles')).headers.get('retry-after')).toBe('9');
    sandbox.faults.add({ kind: 'lose-answer', path: 'help_center' });
    await expect(api('GET', '/help_center/articles')).rejects.toThrow('fetch failed');
  });
});

describe('who reads which article', () => {
  function readers() {
    const desk = library();
    const { sandbox, send, article } = desk;
    const group = addGroup(sandbox, { name: 'Technical' });
    const segment = addUserSegment(sandbox, {
      name: 'Technicians',
      userType: 'staff',
      groupIds: [group.id],
    });
    const [signedIn] = sandbox.account.helpCenter.userSegments.keys();
    article({ title: 'For all' });
    article({ title: 'For customers', userSegmentId: signedIn });
    article({ title: 'For technicians', userSegmentId: segment.id });
    const writers = addPermissionGroup(sandbox, { name: 'Writers', edit: [segment.id] });
    article({ title: 'Unfinished', draft: true, permissionGroupId: writers.id });
    /** As the browser of somebody who is signed in; without a person, as a visitor. */
    const reads = async (user?: User): Promise<string[]> => {
      const cookie = user ? `_zendesk_session=${startSession(sandbox, user.id)}` : '';
      const answer = await json(
        await send('/api/v2/help_center/en-us/articles', { headers: { cookie } }),
      );
      return answer.articles.map(({ title }: { title: string }) => title);
    };
    return { ...desk, group, reads };
  }

  it('is decided by segment for published ones, by permission group for drafts', async () => {
    const { sandbox, group, reads } = readers();
    const agent = addUser(sandbox, { name: 'Ann', role: 'agent' });
    const technician = addUser(sandbox, { name: 'Ted', role: 'agent', groupIds: [group.id] });
    const owner = sandbox.account.users.get(sandbox.account.ownerId);
    expect(await reads()).toEqual(['For all']);
    expect(await reads(addUser(sandbox, { name: 'Cy' }))).toEqual(['For all', 'For customers']);
    expect(await reads(agent)).toEqual(['For all', 'For customers']);
    expect(await reads(technician)).toEqual([
      'For all',
      'For customers',
      'For technicians',
      'Unfinished',
    ]);
    expect(await reads(owner)).toHaveLength(4);
  });

  it('answers what somebody may not read like what is not there', async () => {
    const { sandbox, send, reads } = readers();
    expect(await reads()).not.toContain('For technicians');
    const hidden = [...sandbox.account.helpCenter.articles.values()][2];
    const [one, none] = await Promise.all(
      [hidden?.id, 999].map((id) => send(`/api/v2/help_center/en-us/articles/${id}`)),
    );
    expect([one?.status, await json(one!)]).toEqual([none?.status, await json(none!)]);
  });

  it('tells segments to staff and permission groups to admins, at the account’s own host', async () => {
    const { sandbox, api, bearer, onBrand } = readers();
    const agent = bearer(['read'], addUser(sandbox, { name: 'Ann', role: 'agent' }));
    const status = async (path: string, token?: string) =>
      (await api('GET', path, { token })).status;
    expect(await status('/help_center/user_segments', agent)).toBe(200);
    expect(await status('/guide/permission_groups', agent)).toBe(403);
    const groups = await json(await api('GET', '/guide/permission_groups'));
    expect(groups.permission_groups.map(({ name }: { name: string }) => name)).toEqual([
      'Admins',
      'Agents and admins',
      'Writers',
    ]);
    const elsewhere = await onBrand('acme-pro', '/guide/permission_groups');
    expect([elsewhere.status, elsewhere.headers.get('location')]).toEqual([
      302,
      'https://acme.zendesk.com/api/v2/guide/permission_groups',
    ]);
  });
});

describe('the export of articles', () => {
  it('holds what changed since, metadata too, of one brand, and says when it ends', async () => {
    const { sandbox, article, settle, get, ownerId } = library();
    const [first, second] = [article(), article({ title: 'Change plans' })];
    settle();
    const all = await get('/help_center/incremental/articles?start_time=0');
    expect(all).toMatchObject({ count: 2, next_page: null });
    updateArticle(sandbox, second.id, { promoted: true }, ownerId);
    settle();
    const later = await get(`/help_center/incremental/articles?start_time=${all.end_time + 1}`);
    expect(later.articles).toMatchObject([{ id: second.id, promoted: true }]);
    expect(later.articles[0].edited_at).not.toBe(later.articles[0].updated_at);
    const none = await get(`/help_center/incremental/articles?start_time=${later.end_time + 1}`);
    expect(none).toMatchObject({ count: 0, next_page: null, end_time: later.end_time + 1 });
    const page = await get('/help_center/incremental/articles?start_time=0&per_page=1');
    expect(page.articles).toMatchObject([{ id: first.id }]);
    expect(page.next_page).toContain(`start_time=${page.end_time}`);
  });

  it('counts against the ten calls of all exports', async () => {
    const { api } = library();
    for (let made = 0; made < 5; made += 1) {
      await api('GET', '/help_center/incremental/articles?start_time=0');
      await api('GET', '/incremental/users?start_time=0');
    }
    expect((await api('GET', '/help_center/incremental/articles?start_time=0')).status).toBe(429);
    expect((await api('GET', '/help_center/articles')).status).toBe(200);
  });

  it('never tells of an archived article, nor does any event or listing', async () => {
    const { sandbox, api, article, settle, titles, told, get } = library();
    const { id } = article();
    settle();
    const before = await get('/help_center/incremental/articles?start_time=0');
    told.length = 0;
    expect((await api('DELETE', `/help_center/articles/${id}`)).status).toBe(204);
    settle();
    const after = await get(`/help_center/incremental/articles?start_time=${before.end_time + 1}`);
    expect([after.articles, await titles('/articles'), told]).toEqual([[], [], []]);
    expect((await api('GET', `/help_center/articles/${id}`)).status).toBe(404);
    expect((await api('DELETE', `/help_center/articles/${id}`)).status).toBe(404);
    expect(accountTruth(sandbox).articles.size).toBe(0);
  });
});

describe('article events', () => {
  it('tell of publishing and unpublishing, with ids as strings, and of edits nothing', async () => {
    const { sandbox, article, told, section, ownerId, titles } = library();
    const { id } = article();
    const detail = {
      brand_id: String(sandbox.account.defaultBrandId),
      id: String(id),
      user_id: String(ownerId),
    };
    expect(told).toEqual([
      {
        type: 'article.published',
        detail,
        event: {
          author_id: String(ownerId),
          category_id: String(section.categoryId),
          locale: 'en-us',
          section_id: String(section.id),
          title: 'Reset a password',
        },
      },
    ]);
    updateTranslation(sandbox, id, 'en-us', { title: 'Other', body: '<p>Other.</p>' }, ownerId);
    updateArticle(sandbox, id, { labelNames: ['x'] }, ownerId);
    expect(told).toHaveLength(1);
    updateTranslation(sandbox, id, 'en-us', { draft: true }, ownerId);
    expect(told.slice(1)).toEqual([{ type: 'article.unpublished', detail, event: {} }]);
    expect(await titles('/articles')).toEqual(['Other (en-us, draft)']);
    updateTranslation(sandbox, id, 'en-us', { draft: false }, ownerId);
    expect(told.map(({ type }) => type)).toEqual([
      'article.published',
      'article.unpublished',
      'article.published',
    ]);
  });
});

describe('writing articles', () => {
  const draft = { title: 'New', body: '<p>New.</p>', locale: 'en-us', draft: true };

  it('makes drafts quietly, and everybody may read what names no segment', async () => {
    const { sandbox, api, section, told } = library();
    const post = async (body: unknown) =>
      json(await api('POST', `/help_center/sections/${section.id}/articles.json`, { body }));
    const made = await post({ article: draft, notify_subscribers: false });
    expect(made.article).toMatchObject({ draft: true, user_segment_id: null, title: 'New' });
    expect(told).toEqual([]);
    const loud = await post({ article: { ...draft, draft: false, notify_subscribers: false } });
    const { articles } = sandbox.account.helpCenter;
    expect(articles.get(loud.article.id)?.subscribersNotified).toBe(true);
    expect(articles.get(made.article.id)?.subscribersNotified).toBe(false);
  });

  it('changes metadata by the article, and text and draft by the translation alone', async () => {
    const { api, article, get } = library();
    const { id } = article({ draft: true });
    const put = (path: string, body: unknown) =>
      api('PUT', `/help_center/articles/${id}${path}`, { body });
    await put('', { article: { title: 'Ignored', draft: false, promoted: true } });
    const after = (await get(`/help_center/articles/${id}`)).article;
    expect(after).toMatchObject({ title: 'Reset a password', draft: true, promoted: true });
    await put('/translations/en-us', { translation: { title: 'Taken', draft: false } });
    expect((await get(`/help_center/articles/${id}`)).article).toMatchObject({
      title: 'Taken',
      draft: false,
      body: '<p>Choose a new one.</p>',
    });
  });

  it('asks for the right to edit, and for another to publish', async () => {
    const { sandbox, api, bearer, section } = library();
    const [, staff] = sandbox.account.helpCenter.userSegments.keys();
    const writers = addPermissionGroup(sandbox, { name: 'Writers', edit: [staff ?? 0] });
    const agent = addUser(sandbox, { name: 'Ann', role: 'agent' });
    const post = async (article: object) =>
      (
        await api('POST', `/help_center/sections/${section.id}/articles`, {
          token: bearer(['hc:write'], agent),
          body: { article: { ...draft, ...article } },
        })
      ).status;
    expect(await post({})).toBe(403);
    expect(await post({ permission_group_id: writers.id })).toBe(201);
    expect(await post({ permission_group_id: writers.id, draft: false })).toBe(403);
    expect(await post({ permission_group_id: writers.id, title: '' })).toBe(422);
  });

  it('adds a language once', async () => {
    const { api, article, get } = library();
    const { id } = article();
    const post = () =>
      api('POST', `/help_center/articles/${id}/translations`, { body: { translation: german } });
    const missing = async () =>
      (await get(`/help_center/articles/${id}/translations/missing`)).locales;
    expect(await missing()).toEqual(['de']);
    expect((await post()).status).toBe(201);
    expect([(await post()).status, await missing()]).toEqual([422, []]);
    const { translations } = await get(`/help_center/articles/${id}/translations`);
    expect(translations).toMatchObject([
      { locale: 'en-us' },
      { locale: 'de', source_type: 'Article' },
    ]);
  });
});

describe('the search of articles', () => {
  it('finds published ones by their words, of this brand or of all', async () => {
    const { article, proSection, get, api } = library();
    article({ body: '<p>Choose a new password.</p>' });
    article({ title: 'Password drafts', draft: true });
    article({ sectionId: proSection.id, title: 'Password for pros' });
    const found = async (query: string) =>
      (await get(`/help_center/articles/search?query=password${query}`)).results.map(
        ({ title }: { title: string }) => title,
      );
    expect(await found('')).toEqual(['Reset a password']);
    expect(await found('&multibrand=true')).toEqual(['Reset a password', 'Password for pros']);
    const { results } = await get('/help_center/articles/search?query=password');
    expect(results[0]).toMatchObject({ result_type: 'article' });
    expect(results[0].snippet).toContain('<em>password</em>');
    expect((await api('GET', '/help_center/articles/search')).status).toBe(400);
  });
});

describe("the account's truth about articles", () => {
  it('holds each published language of each brand, and no draft', () => {
    const { sandbox, article, proSection, pro } = library();
    const { defaultBrandId } = sandbox.account;
    const first = article({ translations: [german] });
    article({ draft: true });
    const other = article({ sectionId: proSection.id, title: 'Rabatte' });
    archiveArticle(sandbox, article().id);
    expect([...accountTruth(sandbox).articles.keys()]).toEqual([
      `${defaultBrandId}/en-us/${first.id}`,
      `${defaultBrandId}/de/${first.id}`,
      `${pro.id}/de/${other.id}`,
    ]);
  });
});
