import { Hono } from 'hono';
import { zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { appsApiRoutes } from '../sandbox/apps/api/routes.ts';
import { installApp } from '../sandbox/apps/install-app.ts';
import { PackageRefused } from '../sandbox/apps/package-refused.ts';
import { uploadApp } from '../sandbox/apps/upload-app.ts';
import { startSession } from '../sandbox/auth/session.ts';
import { createSandbox } from '../sandbox/create-sandbox.ts';
import type { Sandbox } from '../sandbox/create-sandbox.ts';
import { ZendeskError } from '../sandbox/errors/zendesk-error.ts';
import { addUser } from '../sandbox/people/add-user.ts';
import { goodManifest, packageFiles } from './apps-good-package.ts';
import type { PackageContent } from './apps-good-package.ts';

let sandbox: Sandbox;
let app: Hono;
beforeEach(() => {
  sandbox = createSandbox();
  app = new Hono().route('/', appsApiRoutes(sandbox));
  app.onError((error) => {
    if (!(error instanceof ZendeskError)) throw error;
    return Response.json(error.body, { status: error.status });
  });
});

async function call(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = asUser(sandbox.account.ownerId),
) {
  const response = await app.request(`https://acme.zendesk.com${path}`, {
    method,
    headers,
    body: body instanceof FormData ? body : body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

function asUser(userId: number): Record<string, string> {
  const cookie = `_zendesk_session=${startSession(sandbox, userId)}`;
  return { cookie, 'sec-fetch-site': 'same-origin' };
}

function withToken(...scopes: string[]): Record<string, string> {
  const id = sandbox.ids.next();
  const now = sandbox.clock.now();
  sandbox.oauth.tokens.set(id, {
    id,
    clientId: 1,
    userId: sandbox.account.ownerId,
    accessToken: `access-${id}`,
    scopes,
    createdAt: now,
    expiresAt: now + 60_000,
  });
  return { authorization: `Bearer access-${id}` };
}

function zipped(part: string, change: PackageContent = {}): FormData {
  const form = new FormData();
  const zip = zipSync(Object.fromEntries(packageFiles(change)));
  form.append(part, new File([new Uint8Array(zip)], 'app.zip', { type: 'application/zip' }));
  return form;
}

async function build(change: PackageContent = {}) {
  const upload = await call('POST', '/api/v2/apps/uploads', zipped('uploaded_data', change));
  const body = { upload_id: upload.body.id, name: 'Helper' };
  const { body: job } = await call('POST', '/api/apps', body);
  const path = `/api/v2/apps/job_statuses/${job.job_id}`;
  return { first: (await call('GET', path)).body, second: (await call('GET', path)).body };
}

const broken = { 'manifest.json': JSON.stringify({ ...goodManifest, frameworkVersion: '1.0' }) };
const secret = { shared_value: 'not-for-eyes', backend_host: 'a.example', limit: 6 };

describe('the Apps API', () => {
  it('builds an uploaded package in a job that is asked for twice', async () => {
    const { first, second } = await build();
    expect(first).toMatchObject({ status: 'queued', retry_in: 1 });
    expect(second).toMatchObject({ status: 'completed', message: '' });
    expect((await call('GET', `/api/v2/apps/${second.app_id}`)).body).toMatchObject({
      name: 'Helper',
      version: '1.2.0',
      parameters: [
        { name: 'backend_host', kind: 'text' },
        { name: 'shared_value', secure: true },
      ],
    });
  });

  it('fails the job of a package that breaks a rule, and says which', async () => {
    const { second } = await build(broken);
    expect(second).toMatchObject({ status: 'failed', message: expect.stringContaining('"2.0"') });
    expect(sandbox.account.apps.size).toBe(0);
  });

  it('validates a package as zcli asks for it', async () => {
    expect((await call('POST', '/api/v2/apps/validate', zipped('file'))).status).toBe(200);
    const refused = await call('POST', '/api/v2/apps/validate', zipped('file', broken));
    expect(refused.status).toBe(422);
    expect(refused.body.description).toContain('frameworkVersion');
    expect((await call('POST', '/api/v2/apps/validate', zipped('other'))).status).toBe(400);
  });

  it('replaces the package of an app and keeps its installations', async () => {
    const { id } = uploadApp(sandbox, packageFiles());
    const installation = installApp(sandbox, { appId: id, settings: secret });
    const manifest = JSON.stringify({ ...goodManifest, version: '1.3.0' });
    const form = zipped('uploaded_data', { 'manifest.json': manifest });
    const upload = await call('POST', '/api/v2/apps/uploads', form);
    const job = await call('PUT', `/api/v2/apps/${id}`, { upload_id: upload.body.id });
    const path = `/api/v2/apps/job_statuses/${job.body.job_id}`;
    await call('GET', path);
    expect((await call('GET', path)).body).toMatchObject({ status: 'completed', app_id: id });
    expect(sandbox.account.apps.get(id)?.manifest.version).toBe('1.3.0');
    expect(sandbox.account.installations.get(installation.id)?.settings.backend_host).toBe(
      'a.example',
    );
  });

  it.each(['/api/v2/apps/installations', '/api/support/apps/installations'])(
    'installs under %s, answers values as strings and never secure ones',
    async (path) => {
      const { id } = uploadApp(sandbox, packageFiles());
      const made = await call('POST', path, {
        app_id: String(id),
        settings: { name: 'H', ...secret },
      });
      expect(made.status).toBe(201);
      expect(made.body).toMatchObject({
        app_id: id,
        enabled: true,
        settings: { name: 'H', backend_host: 'a.example', limit: '6' },
      });
      const listed = await call('GET', `${path}?include=app`);
      expect(listed.body).toMatchObject({ installations: [{ id: made.body.id }], apps: [{ id }] });
      const shown = await call('GET', `${path}/${made.body.id}`);
      expect(JSON.stringify([made.body, listed.body, shown.body])).not.toContain('not-for-eyes');
    },
  );

  it('changes one setting and keeps the others', async () => {
    const { id: appId } = uploadApp(sandbox, packageFiles());
    const { id, settings } = installApp(sandbox, { appId, settings: secret });
    const path = `/api/v2/apps/installations/${id}`;
    const changed = await call('PUT', path, { settings: { backend_host: 'b.example' } });
    expect(changed.body.settings).toEqual({
      name: 'Helper',
      backend_host: 'b.example',
      limit: '6',
    });
    expect(settings.shared_value).toBe('not-for-eyes');
    await call('PUT', path, { settings_objects: [{ name: 'shared_value', value: 'rotated' }] });
    expect(settings).toMatchObject({ shared_value: 'rotated', backend_host: 'b.example' });
    expect((await call('DELETE', path)).status).toBe(204);
    expect((await call('GET', path)).status).toBe(404);
  });

  it('installs an app with singleInstall once', async () => {
    const manifest = JSON.stringify({ ...goodManifest, singleInstall: true });
    const { id } = uploadApp(sandbox, packageFiles({ 'manifest.json': manifest }));
    const body = { app_id: id, settings: { name: 'H' } };
    expect((await call('POST', '/api/v2/apps/installations', body)).status).toBe(201);
    expect((await call('POST', '/api/v2/apps/installations', body)).status).toBe(422);
  });

  it('refuses an installation without any setting or without a required one', async () => {
    const parameters = [{ name: 'backend_host', type: 'text', required: true }];
    const manifest = JSON.stringify({ ...goodManifest, parameters });
    const { id } = uploadApp(sandbox, packageFiles({ 'manifest.json': manifest }));
    for (const settings of [{}, { name: 'H' }, { backend_host: '' }]) {
      const answer = await call('POST', '/api/v2/apps/installations', { app_id: id, settings });
      expect(answer).toMatchObject({ status: 422, body: { error: 'RecordInvalid' } });
    }
  });

  it('lets agents read installations and only admins change them', async () => {
    const { id: appId } = uploadApp(sandbox, packageFiles());
    const { id } = installApp(sandbox, { appId });
    const agent = asUser(addUser(sandbox, { name: 'Ana', role: 'agent' }).id);
    const customer = asUser(addUser(sandbox, { name: 'Cy' }).id);
    const path = `/api/v2/apps/installations/${id}`;
    const change = { settings: { backend_host: 'x' } };
    expect((await call('GET', path, undefined, agent)).status).toBe(200);
    expect((await call('PUT', path, change, agent)).status).toBe(403);
    expect((await call('DELETE', path, undefined, agent)).status).toBe(403);
    expect((await call('GET', '/api/v2/apps/owned', undefined, agent)).status).toBe(403);
    expect((await call('GET', path, undefined, customer)).status).toBe(403);
    expect((await call('GET', path, undefined, {})).status).toBe(401);
  });

  it('asks tokens for the apps scopes', async () => {
    const { id: appId } = uploadApp(sandbox, packageFiles());
    const path = `/api/v2/apps/installations/${installApp(sandbox, { appId }).id}`;
    const change = { settings: { backend_host: 'x' } };
    expect((await call('GET', path, undefined, withToken('apps:read'))).status).toBe(200);
    expect((await call('GET', path, undefined, withToken('tickets:read'))).body).toMatchObject({
      description: 'You are missing the following required scopes: apps:read',
    });
    expect((await call('PUT', path, change, withToken('read', 'apps:read'))).status).toBe(403);
    expect((await call('PUT', path, change, withToken('apps:write'))).status).toBe(200);
  });

  it('refuses notifications above 1 MB', async () => {
    const notify = (body: string) =>
      call('POST', '/api/v2/apps/notify', { app_id: 1, event: 'e', body });
    expect((await notify('small')).status).toBe(200);
    expect((await notify('x'.repeat(1024 * 1024))).status).toBe(413);
  });
});

describe('uploadApp', () => {
  it('throws what is wrong with a package instead of taking it', () => {
    expect(() => uploadApp(sandbox, packageFiles(broken))).toThrow(PackageRefused);
    expect(sandbox.account.apps.size).toBe(0);
  });
});
