import { jwtVerify } from 'jose';
import type { Browser, BrowserContext, Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addArticle } from '../sandbox/help-center/add-article.ts';
import { addCategory } from '../sandbox/help-center/add-category.ts';
import { addSection } from '../sandbox/help-center/add-section.ts';
import { addUserSegment } from '../sandbox/help-center/add-user-segment.ts';
import { openDesk, openTicket } from './workspace-desk.ts';
import { launchChromium } from '../support/chromium.ts';
import type { Desk } from './workspace-desk.ts';

interface Failure {
  status: number;
  statusText: string;
  responseText: string;
  responseJSON?: { error?: { message?: string } };
}
/** Whatever of the account's and the backend's answers these tests look at. */
interface Body {
  user?: { id: number };
  ticket?: { id: number; subject: string };
  article?: { title: string };
}
interface Outcome {
  done?: Body;
  failed?: Failure;
}

let browser: Browser;
let desk: Desk;
let context: BrowserContext;
let app: Frame;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  desk = await openDesk();
  ({ context, app } = await openTicket(desk, browser));
});
afterEach(async () => {
  await context.close();
  await desk.close();
});

const request = (options: unknown) =>
  app.evaluate<Outcome>(`outcome(client.request(${JSON.stringify(options)}))`);
const toBackend = (more: Record<string, unknown> = {}) =>
  request({
    url: `http://${desk.echo.host}/ask`,
    type: 'POST',
    secure: true,
    contentType: 'application/json',
    dataType: 'json',
    data: '{"a":1}',
    autoRetry: false,
    ...more,
  });

describe("an app's requests to the account", () => {
  it("go with the agent's own session", async () => {
    const { done } = await request('/api/v2/users/me.json');
    expect(done?.user).toMatchObject({ id: desk.agent.id, name: 'Ana Agent' });
    const ticket = await request({
      url: `/api/v2/tickets/${desk.ticket.id}.json`,
      dataType: 'json',
    });
    expect(ticket.done?.ticket?.subject).toBe('Where is my parcel?');
  });

  it('show an agent only what that agent may open', async () => {
    const page = await context.newPage();
    const answer = await page.goto(
      `${desk.base}/agent/sign-in?user=${desk.billing.id}&return=/agent/tickets/${desk.ticket.id}`,
    );
    expect(answer?.status()).toBe(403);
    expect(await page.textContent('h1')).toBe('You do not have access to this ticket');
    // The page opened before belongs to the new agent now, as in any browser with one cookie.
    const { failed } = await request(`/api/v2/tickets/${desk.ticket.id}.json`);
    expect([403, 404]).toContain(failed?.status);
    const many = await request(
      `/api/v2/tickets/show_many.json?ids=${desk.ticket.id}&include=users`,
    );
    expect(many.done).toMatchObject({ tickets: [], users: [] });
  });

  it('read articles with the rights of the agent, and no other brand’s host', async () => {
    const { sandbox } = desk;
    const { id: categoryId } = addCategory(sandbox, { name: 'Parcels' });
    const { id: sectionId } = addSection(sandbox, { categoryId, name: 'Late' });
    const readers = addUserSegment(sandbox, {
      name: 'Billing',
      userType: 'staff',
      groupIds: desk.billing.defaultGroupId === null ? [] : [desk.billing.defaultGroupId],
    });
    const open = addArticle(sandbox, { sectionId, title: 'Late parcels', body: '<p>Wait.</p>' });
    const internal = addArticle(sandbox, { sectionId, title: 'Fees', userSegmentId: readers.id });
    const read = (articleId: number) =>
      request(`/api/v2/help_center/en-us/articles/${articleId}.json?include=sections`);
    expect((await read(open.id)).done?.article).toMatchObject({ title: 'Late parcels' });
    expect((await read(internal.id)).failed?.status).toBe(404);
    const elsewhere = `http://nord.localhost:${new URL(desk.base).port}/api/v2/help_center/articles`;
    expect((await request(elsewhere)).failed?.status).toBe(403);
  });

  it('write as the agent', async () => {
    const { done } = await request({
      url: `/api/v2/tickets/${desk.ticket.id}.json`,
      type: 'PUT',
      contentType: 'application/json',
      data: JSON.stringify({ ticket: { comment: { body: 'From the app', public: false } } }),
    });
    expect(done?.ticket?.id).toBe(desk.ticket.id);
    expect(desk.ticket.comments.at(-1)).toMatchObject({ authorId: desk.agent.id, public: false });
  });

  it('are tried again after a 429, unless autoRetry is false', async () => {
    const fault = {
      kind: 'answer' as const,
      path: 'users/me',
      status: 429,
      headers: { 'retry-after': '0' },
      body: {},
    };
    desk.sandbox.faults.add(fault);
    expect((await request('/api/v2/users/me')).done?.user?.id).toBe(desk.agent.id);
    desk.sandbox.faults.add(fault);
    const { failed } = await request({ url: '/api/v2/users/me', autoRetry: false });
    expect(failed?.status).toBe(429);
  });

  it('are limited to a hundred a minute', async () => {
    const statuses = await app.evaluate<Outcome[]>(`Promise.all(Array.from({ length: 101 }, () =>
      outcome(client.request({ url: '/api/v2/users/me', autoRetry: false }))))`);
    expect(statuses.filter(({ done }) => done)).toHaveLength(100);
    expect(statuses.filter(({ failed }) => failed?.status === 429)).toHaveLength(1);
  });
});

describe("an app's requests through the proxy", () => {
  it('carry a token signed with the secure setting, which the page never holds', async () => {
    const { done } = await toBackend({
      headers: { Authorization: 'Bearer {{jwt.token}}' },
      jwt: {
        algorithm: 'HS256',
        secret_key: '{{setting.jwt_secret}}',
        expiry: 60,
        claims: { iss: 'install-1', aud: 'probe', code: '{{setting.claim_secret}}' },
      },
    });
    expect(done).toEqual({ ok: true });
    const [received] = desk.echo.received;
    const token = received?.headers.authorization?.replace('Bearer ', '') ?? '';
    const { payload } = await jwtVerify(token, new TextEncoder().encode('signing-value'), {
      algorithms: ['HS256'],
      issuer: 'install-1',
      audience: 'probe',
      requiredClaims: ['exp', 'iat'],
    });
    expect(payload.code).toBe('claim-value');
    expect(payload.exp! - payload.iat!).toBe(60);
    expect(received).toMatchObject({ method: 'POST', path: '/ask', body: '{"a":1}' });
    expect(received?.headers.cookie).toBeUndefined();
  });

  it('fill settings only where their scopes allow, only when secure, and blank ones with nothing', async () => {
    const options = {
      url: `http://${desk.echo.host}/{{setting.body_secret}}/{{setting.header_secret}}`,
      headers: {
        'x-header': '{{setting.header_secret}}',
        'x-body': '{{setting.body_secret}}',
        'x-blank': '[{{setting.blank}}]',
        'x-unknown': '{{setting.unknown}}',
        under_score: 'lost',
      },
      data: '{{setting.body_secret}} {{setting.header_secret}}',
    };
    await toBackend(options);
    await toBackend({ ...options, url: `http://${desk.echo.host}/plain`, secure: false });
    const [secure, plain] = desk.echo.received;
    expect(decodeURI(secure?.path ?? '')).toBe('/body-value/{{setting.header_secret}}');
    expect(secure?.body).toBe('body-value {{setting.header_secret}}');
    expect(secure?.headers).toMatchObject({
      'x-header': 'header-value',
      'x-body': '{{setting.body_secret}}',
      'x-blank': '[]',
      'x-unknown': '{{setting.unknown}}',
    });
    expect(secure?.headers).not.toHaveProperty('under_score');
    expect(plain?.headers['x-header']).toBe('{{setting.header_secret}}');
  });

  it('take a host from a setting, and sign in with name and password from settings', async () => {
    await toBackend({
      url: 'http://{{setting.backend_host}}/from-setting',
      username: '{{setting.user}}',
      password: '{{setting.word}}',
    });
    expect(desk.echo.received[0]).toMatchObject({ path: '/from-setting' });
    const basic = Buffer.from('ada:open-sesame').toString('base64');
    expect(desk.echo.received[0]?.headers.authorization).toBe(`Basic ${basic}`);
  });

  it.each([
    ['https://evil.example/steal', 403, 'evil.example is not in the domainWhitelist of this app'],
    ['https://other.zendesk.com/api/v2/users/me', 403, 'is not a proxyable URI'],
    ['http://{{setting.nowhere}}/x', 403, 'is not in the domainWhitelist of this app'],
    ['ftp://{{setting.backend_host}}/x', 400, 'is not a web address'],
  ])('refuse %s', async (url, status, words) => {
    const { failed } = await toBackend({ url });
    expect(failed).toMatchObject({ status, statusText: 'error' });
    expect(failed?.responseJSON?.error?.message).toContain(words);
    expect(desk.echo.received).toEqual([]);
  });

  it('sign with an empty key when the setting is blank', async () => {
    await toBackend({
      headers: { Authorization: 'Bearer {{jwt.token}}' },
      jwt: { algorithm: 'HS256', secret_key: '{{setting.blank}}', expiry: 60, claims: {} },
    });
    expect(desk.echo.received[0]?.headers.authorization).toMatch(/^Bearer \S+\.\S+\.\S+$/);
  });

  it('fail with what the backend answered, or with its silence', async () => {
    desk.echo.answers.push({ status: 422, body: '{"code":"nope"}' });
    expect((await toBackend()).failed).toMatchObject({
      status: 422,
      responseText: '{"code":"nope"}',
      responseJSON: { code: 'nope' },
    });
    desk.echo.answers.push({ status: 200, body: 'not json' });
    expect((await toBackend()).failed).toMatchObject({ status: 200, statusText: 'parsererror' });
    desk.echo.answers.push({ status: 200, body: '{}', delayMs: 1500 });
    const { failed } = await toBackend({ timeout: 300 });
    expect([0, 504]).toContain(failed?.status);
    await desk.echo.close();
    expect((await toBackend()).failed).toMatchObject({ status: 502 });
  });

  it('answer the whole response when asked for it', async () => {
    desk.echo.answers.push({ status: 202, body: '{"later":true}', headers: { 'x-extra': 'yes' } });
    const { done } = await toBackend({ httpCompleteResponse: true });
    expect(done).toMatchObject({
      status: 202,
      responseJSON: { later: true },
      responseText: '{"later":true}',
      headers: { 'x-extra': 'yes' },
    });
  });

  it('go straight from the browser with cors, with nothing filled in', async () => {
    await toBackend({
      type: 'GET',
      data: undefined,
      contentType: undefined,
      cors: true,
      url: `http://${desk.echo.host}/direct?v={{setting.header_secret}}`,
    });
    const [received] = desk.echo.received;
    expect(received?.headers['user-agent']).toContain('Chrome');
    expect(decodeURIComponent(received?.path ?? '')).toBe('/direct?v={{setting.header_secret}}');
  });

  it('know the app by its installation alone: an uninstalled one has nothing to fill', async () => {
    desk.sandbox.account.installations.delete(desk.installation.id);
    const { failed } = await toBackend();
    expect(failed?.status).toBe(422);
    expect(failed?.responseText).toContain('Failed to get installation');
  });
});

describe('an app served by zcli', () => {
  it('takes the place of the installed one with ?zcli_apps=true and has a string for its installation', async () => {
    const page = await context.newPage();
    await page.route('http://localhost:4567/app.json', (route) => {
      const { appId, id } = desk.installation;
      const prefix = app.url().replace(/index\.html.*$/, '');
      return route.fulfill({
        headers: { 'access-control-allow-origin': '*' },
        json: {
          apps: [
            {
              id: String(appId),
              name: 'Probe',
              version: '0.0.1',
              asset_url_prefix: prefix,
              locations: { support: { ticket_sidebar: { url: 'assets/index.html' } } },
            },
          ],
          installations: [
            {
              id: String(id),
              app_id: String(appId),
              name: 'Probe',
              settings: [{ title: 'P' }, { a: 'b' }],
            },
          ],
        },
      });
    });
    await page.goto(`${desk.base}/agent/tickets/${desk.ticket.id}?zcli_apps=true`);
    await page.locator('iframe[title="Probe (zcli)"]').waitFor();
    expect(await page.locator('iframe').count()).toBe(1);
    await page.frameLocator('iframe').getByText('registered', { exact: true }).waitFor();
    const frame = page.frames().find((one) => one.url().includes('app_guid'));
    const registered = await frame?.evaluate<{ metadata: unknown }>('registered');
    expect(registered?.metadata).toMatchObject({
      installationId: String(desk.installation.id),
      settings: { title: 'P', a: 'b' },
    });
  });
});
