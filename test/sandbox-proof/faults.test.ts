import { describe, expect, it } from 'vitest';
import { addField } from '../sandbox/fields/add-field.ts';
import { addArticle } from '../sandbox/help-center/add-article.ts';
import { addCategory } from '../sandbox/help-center/add-category.ts';
import { addSection } from '../sandbox/help-center/add-section.ts';
import { setLocales } from '../sandbox/help-center/set-locales.ts';
import { updateTranslation } from '../sandbox/help-center/update-translation.ts';
import { addBrand } from '../sandbox/people/add-brand.ts';
import { addGroup } from '../sandbox/people/add-group.ts';
import { addOrganization } from '../sandbox/people/add-organization.ts';
import { addUser } from '../sandbox/people/add-user.ts';
import { deleteOrganization } from '../sandbox/people/delete-organization.ts';
import { deleteUser } from '../sandbox/people/delete-user.ts';
import { destroyUser } from '../sandbox/people/destroy-user.ts';
import { serveSandbox } from '../sandbox/serve-sandbox.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { deleteTicket } from '../sandbox/tickets/delete-ticket.ts';
import { destroyTicket } from '../sandbox/tickets/destroy-ticket.ts';
import { accountTruth } from '../sandbox/truth/account-truth.ts';
import { addWebhook } from '../sandbox/webhooks/add-webhook.ts';
import type { Fault } from '../sandbox/sandbox.ts';
import { coreAccount, json } from './core-account.ts';

const HOUR = 3_600_000;

function library(articles: number) {
  const account = coreAccount();
  const { sandbox } = account;
  const { defaultBrandId, ownerId } = sandbox.account;
  setLocales(sandbox, defaultBrandId, ['en-us', 'de']);
  const category = addCategory(sandbox, { name: 'All' });
  const section = addSection(sandbox, { name: 'Basics', categoryId: category.id });
  const made = Array.from({ length: articles }, (_, position) =>
    addArticle(sandbox, { sectionId: section.id, title: `No ${position}`, position }),
  );
  const told: string[] = [];
  sandbox.emit = ({ type }) => told.push(type);
  const listed = async () => (await account.get('/help_center/en-us/articles?per_page=100')).count;
  return { ...account, ownerId, category, section, made, told, listed };
}

describe('a listing that breaks off', () => {
  const failing: [string, Partial<Fault>][] = [
    ['429', { kind: 'answer', status: 429, headers: { 'retry-after': '7' } }],
    ['503', { kind: 'answer', status: 503 }],
    ['no answer', { kind: 'lose-answer' }],
  ];

  it.each(failing)('at its third page with %s, goes on there afterwards', async (_how, fault) => {
    const { sandbox, api } = library(25);
    const lost = { path: 'articles.*page', skip: 2, ...fault } as Fault;
    sandbox.faults.add(lost);
    const page = (after: string) =>
      api('GET', `/help_center/en-us/articles?page[size]=10${after}`)
        .then(async (answer) => (answer.ok ? json(answer) : undefined))
        .catch(() => undefined);
    const titles: string[] = [];
    const came: boolean[] = [];
    let after = '';
    while (came.length < 10) {
      const body = await page(after);
      came.push(body !== undefined);
      if (!body) continue;
      titles.push(...body.articles.map(({ title }: { title: string }) => title));
      if (!body.meta.has_more) break;
      after = `&page[after]=${encodeURIComponent(body.meta.after_cursor)}`;
    }
    expect(came).toEqual([true, true, false, true]);
    expect(new Set(titles).size).toBe(25);
  });

  it('fails for a span of the account’s clock, every time, and then no more', async () => {
    const { sandbox, api } = library(1);
    sandbox.faults.add({ kind: 'answer', path: '/help_center', status: 503, forMs: HOUR });
    const status = async () => (await api('GET', '/help_center/articles')).status;
    expect([await status(), await status(), await status()]).toEqual([503, 503, 503]);
    sandbox.clock.advance(HOUR - 60_000);
    expect(await status()).toBe(503);
    sandbox.clock.advance(60_000);
    expect([await status(), sandbox.faults.active]).toEqual([200, []]);
  });

  it('keeps silent until the caller gives up, and handles nothing', async () => {
    const { sandbox, bearer } = library(1);
    sandbox.faults.add({ kind: 'delay', path: '/tickets', delayMs: 600_000 });
    const giveUp = new AbortController();
    const asked = sandbox.fetch(
      new Request(`${sandbox.origin}/api/v2/tickets`, {
        method: 'POST',
        headers: { authorization: `Bearer ${bearer()}`, 'content-type': 'application/json' },
        body: JSON.stringify({ ticket: { subject: 'x', comment: { body: 'x' } } }),
        signal: giveUp.signal,
      }),
    );
    giveUp.abort();
    await expect(asked).rejects.toThrow('fetch failed');
    expect(sandbox.account.tickets.size).toBe(0);
  });
});

describe('webhooks', () => {
  it('are all dropped for an hour when the switch says so, and come again afterwards', async () => {
    const received: string[] = [];
    const { sandbox } = coreAccount({
      deliver: async (input) => {
        received.push(await (input as Request).text());
        return new Response('ok');
      },
    });
    addWebhook(sandbox, {
      name: 'all',
      endpoint: 'https://app.example.com/events',
      subscriptions: ['zen:event-type:ticket.created'],
    });
    const ticket = async () => {
      createTicket(sandbox, {
        subject: 'x',
        requesterId: sandbox.account.ownerId,
        comment: { body: 'x' },
      });
      await sandbox.settle();
    };
    sandbox.faults.add({ kind: 'drop-webhook', forMs: HOUR });
    for (let minute = 0; minute < 60; minute += 10) {
      await ticket();
      sandbox.clock.advance(10 * 60_000);
    }
    expect([received, sandbox.invocations]).toEqual([[], []]);
    await ticket();
    expect(received).toHaveLength(1);
    const off = sandbox.faults.add({ kind: 'drop-webhook', forMs: HOUR });
    off();
    await ticket();
    expect(received).toHaveLength(2);
  });

  it('and requests can be spoilt over HTTP on a port, from one page on or for a span', async () => {
    const sandbox = await serveSandbox();
    const add = (fault: object) =>
      fetch(`${sandbox.origin}/sandbox/faults`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(fault),
      });
    expect((await add({ kind: 'drop-webhook', forMs: HOUR })).status).toBe(201);
    expect((await add({ kind: 'answer', status: 503, path: 'users/me', skip: 1 })).status).toBe(
      201,
    );
    expect((await add({ kind: 'answer', skip: -1 })).status).toBe(400);
    const ask = async () => (await fetch(`${sandbox.origin}/api/v2/users/me`)).status;
    expect([await ask(), await ask(), await ask()]).toEqual([200, 503, 200]);
    expect(sandbox.faults.active).toHaveLength(1);
    await sandbox.close();
  });
});

describe('what no event tells of an article', () => {
  it('is that its section or category was deleted, with all that was in them', async () => {
    const { sandbox, api, section, category, made, told, listed } = library(3);
    const inner = addSection(sandbox, {
      name: 'Inner',
      categoryId: category.id,
      parentSectionId: section.id,
    });
    addArticle(sandbox, { sectionId: inner.id, title: 'Deep' });
    const other = addSection(sandbox, { name: 'Other', categoryId: category.id });
    addArticle(sandbox, { sectionId: other.id, title: 'Apart' });
    told.splice(0);
    expect(await listed()).toBe(5);
    expect((await api('DELETE', `/help_center/sections/${section.id}`)).status).toBe(204);
    expect(await listed()).toBe(1);
    expect((await api('GET', `/help_center/articles/${made[0]?.id}`)).status).toBe(404);
    expect((await api('DELETE', `/help_center/categories/${category.id}`)).status).toBe(204);
    expect((await api('DELETE', `/help_center/categories/${category.id}`)).status).toBe(404);
    expect([await listed(), accountTruth(sandbox).articles.size, told]).toEqual([0, 0, []]);
  });

  it('is that one of its languages was deleted; the only one cannot be', async () => {
    const { sandbox, api, section, told, get, bearer } = library(0);
    const article = addArticle(sandbox, {
      sectionId: section.id,
      title: 'Both',
      translations: [{ locale: 'de', title: 'Beide' }],
    });
    told.splice(0);
    const [english, german] = article.translations.map(({ id }) => id);
    const remove = (id: number | undefined, token?: string) =>
      api('DELETE', `/help_center/translations/${id}`, { token });
    const agent = addUser(sandbox, { name: 'Ann', role: 'agent' });
    expect((await remove(english, bearer(['write'], agent))).status).toBe(403);
    expect((await remove(english)).status).toBe(204);
    expect((await get(`/help_center/articles/${article.id}`)).article).toMatchObject({
      locale: 'de',
      source_locale: 'de',
    });
    expect((await remove(german)).status).toBe(422);
    expect((await remove(english)).status).toBe(404);
    expect([...accountTruth(sandbox).articles.keys()]).toEqual([
      `${sandbox.account.defaultBrandId}/de/${article.id}`,
    ]);
    expect(told).toEqual([]);
  });

  it('is an edit; and of being unpublished nothing either while webhooks are dropped', async () => {
    const { sandbox, made, ownerId, told } = library(2);
    const [edited, unpublished] = made.map(({ id }) => id);
    updateTranslation(sandbox, edited!, 'en-us', { body: '<p>New words</p>' }, ownerId);
    expect(told).toEqual([]);
    updateTranslation(sandbox, unpublished!, 'en-us', { draft: true }, ownerId);
    expect(told).toEqual(['article.unpublished']);
    const { articles } = accountTruth(sandbox);
    expect([...articles.values()].map(({ translation }) => translation.body)).toEqual([
      '<p>New words</p>',
    ]);
  });
});

describe("the account's truth beyond tickets and articles", () => {
  it('holds people and organizations that are there, and who is gone in which way', () => {
    const { sandbox } = coreAccount();
    const [stays, leaves, erased] = ['Ada', 'Bo', 'Cy'].map((name) => addUser(sandbox, { name }));
    const [company, closed] = ['Hill', 'Dale'].map((name) => addOrganization(sandbox, { name }));
    deleteUser(sandbox, leaves!.id);
    deleteUser(sandbox, erased!.id);
    destroyUser(sandbox, erased!.id);
    deleteOrganization(sandbox, closed!.id);
    const truth = accountTruth(sandbox);
    expect([...truth.users.keys()]).toEqual([sandbox.account.ownerId, stays!.id]);
    expect(truth.goneUsers).toEqual(
      new Map([
        [leaves!.id, 'deleted'],
        [erased!.id, 'permanently deleted'],
      ]),
    );
    expect([...truth.organizations.keys()]).toEqual([company!.id]);
    expect(truth.goneOrganizations).toEqual(new Set([closed!.id]));
  });

  it('holds groups, fields with their options, forms and brands, as the API tells them', async () => {
    const { sandbox, get } = coreAccount();
    addGroup(sandbox, { name: 'Billing' });
    addBrand(sandbox, { name: 'Nord', subdomain: 'nord', active: false });
    addField(sandbox, {
      type: 'tagger',
      title: 'Topic',
      options: [{ name: 'A::B', value: 'a__b' }],
    });
    const truth = accountTruth(sandbox);
    const ids = async (name: string) =>
      (await get(`/${name}`))[name].map(({ id }: { id: number }) => id);
    expect([...truth.groups.keys()]).toEqual(await ids('groups'));
    expect([...truth.brands.keys()]).toEqual(await ids('brands'));
    expect([...truth.fields.keys()]).toEqual(await ids('ticket_fields'));
    const { ticket_forms: forms } = await get('/ticket_forms');
    expect([...truth.forms]).toEqual(
      forms.map(({ id, name }: { id: number; name: string }) => [id, name]),
    );
    expect([...truth.fields.values()].at(-1)?.options).toMatchObject([{ name: 'A::B' }]);
  });

  it('loses a ticket deleted for good, word and all', () => {
    const { sandbox } = coreAccount();
    const { id } = createTicket(sandbox, {
      subject: 'x',
      requesterId: sandbox.account.ownerId,
      comment: { body: 'quincunx' },
    });
    deleteTicket(sandbox, id, sandbox.account.ownerId);
    expect(accountTruth(sandbox).gone).toEqual(new Map([[id, 'deleted']]));
    destroyTicket(sandbox, id, sandbox.account.ownerId);
    expect(accountTruth(sandbox).gone).toEqual(new Map([[id, 'scrubbed']]));
    expect(JSON.stringify([...sandbox.account.tickets.values()])).not.toContain('quincunx');
  });
});
