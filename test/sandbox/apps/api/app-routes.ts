import { Hono } from 'hono';
import { z } from 'zod';
import { recordInvalid } from '../../errors/record-invalid.ts';
import { recordNotFound } from '../../errors/record-not-found.ts';
import { ZendeskError } from '../../errors/zendesk-error.ts';
import type { Sandbox } from '../../sandbox.ts';
import type { AppPackage } from '../app-package.ts';
import { notifyApps } from '../notifications.ts';
import { unzipPackage } from '../unzip-package.ts';
import { uploadApp } from '../upload-app.ts';
import { validatePackage } from '../validate-package.ts';
import { requireAdmin, requireAgent } from './require-agent.ts';
import { createJobs } from './jobs.ts';
import { showApp } from './show-app.ts';

const Id = z.coerce.number().int().positive();
const Build = z.object({ upload_id: Id, name: z.string().optional() });
const Notify = z.object({
  app_id: Id,
  event: z.string().min(1),
  body: z.unknown(),
  agent_id: Id.optional(),
});
const MAX_NOTIFICATION_BYTES = 1024 * 1024;

/** Uploading, building, listing and notifying apps, and the check zcli asks for. */
export function appRoutes(sandbox: Sandbox): Hono {
  const routes = new Hono();
  const jobs = createJobs(sandbox);
  const uploads = new Map<number, AppPackage>();
  const { apps } = sandbox.account;
  const uploadOf = (id: number) => {
    const upload = uploads.get(id);
    if (!upload) throw recordInvalid({ upload_id: [{ description: 'Upload not found' }] });
    return upload;
  };
  const appOf = (id: string) => {
    const app = apps.get(Number(id));
    if (!app) throw recordNotFound();
    return app;
  };

  routes.post('/api/v2/apps/validate', async (c) => {
    requireAgent(sandbox, c.req.raw);
    const { files, ...packaging } = await packageIn(c.req.raw, 'file');
    const errors = validatePackage(files, packaging).filter(({ level }) => level === 'error');
    if (errors.length === 0) return c.body(null, 200);
    const description = errors.map(({ message }) => message).join('\n');
    return c.json({ error: 'RecordInvalid', description }, 422);
  });
  routes.post('/api/v2/apps/uploads', async (c) => {
    requireAdmin(sandbox, c.req.raw);
    const id = sandbox.ids.next();
    uploads.set(id, await packageIn(c.req.raw, 'uploaded_data'));
    return c.json({ id }, 201);
  });
  routes.on('POST', ['/api/v2/apps', '/api/apps'], async (c) => {
    requireAdmin(sandbox, c.req.raw);
    const { upload_id, name } = parsed(Build, await c.req.json());
    const { files, ...packaging } = uploadOf(upload_id);
    return c.json({ job_id: jobs.start(() => uploadApp(sandbox, files, { ...packaging, name })) });
  });
  routes.put('/api/v2/apps/:id{[0-9]+}', async (c) => {
    requireAdmin(sandbox, c.req.raw);
    const { upload_id } = parsed(Build, await c.req.json());
    const { files, ...packaging } = uploadOf(upload_id);
    const appId = appOf(c.req.param('id')).id;
    return c.json({ job_id: jobs.start(() => uploadApp(sandbox, files, { ...packaging, appId })) });
  });
  routes.get('/api/v2/apps/job_statuses/:job', (c) => {
    requireAdmin(sandbox, c.req.raw);
    return c.json(jobs.show(c.req.param('job')));
  });
  routes.get('/api/v2/apps', (c) => {
    requireAgent(sandbox, c.req.raw);
    return c.json({ apps: [...apps.values()].map((app) => showApp(sandbox, app)) });
  });
  routes.get('/api/v2/apps/owned', (c) => {
    requireAdmin(sandbox, c.req.raw);
    const withParameters = c.req.query('exclude') !== 'parameters';
    return c.json({
      apps: [...apps.values()].map((app) => showApp(sandbox, app, withParameters)),
    });
  });
  routes.get('/api/v2/apps/:id{[0-9]+}', (c) => {
    requireAgent(sandbox, c.req.raw);
    return c.json(showApp(sandbox, appOf(c.req.param('id'))));
  });
  routes.post('/api/v2/apps/notify', async (c) => {
    requireAgent(sandbox, c.req.raw);
    const text = await c.req.text();
    if (Buffer.byteLength(text) > MAX_NOTIFICATION_BYTES) {
      throw new ZendeskError(413, { error: 'RequestEntityTooLarge' });
    }
    const { app_id, event, body, agent_id } = parsed(Notify, JSON.parse(text));
    notifyApps(sandbox, { appId: app_id, event, body, agentId: agent_id });
    return c.body(null, 200);
  });
  return routes;
}

async function packageIn(request: Request, part: string): Promise<AppPackage> {
  const file = (await request.formData().catch(() => undefined))?.get(part);
  if (!(file instanceof File)) {
    throw new ZendeskError(400, {
      error: 'BadRequest',
      description: `No part "${part}" in the form`,
    });
  }
  try {
    return unzipPackage(new Uint8Array(await file.arrayBuffer()));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'unreadable';
    throw new ZendeskError(422, {
      error: 'RecordInvalid',
      description: `Not a usable zip: ${why}`,
    });
  }
}

function parsed<T extends z.ZodType>(schema: T, body: unknown): z.infer<T> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw recordInvalid({
    base: result.error.issues.map(({ path, message }) => ({
      description: `${path.join('.')}: ${message}`,
    })),
  });
}
