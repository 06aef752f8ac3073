import { Hono } from 'hono';
import { z } from 'zod';
import type { Installation } from '../../account.ts';
import { recordInvalid } from '../../errors/record-invalid.ts';
import { recordNotFound } from '../../errors/record-not-found.ts';
import type { Sandbox } from '../../sandbox.ts';
import { changeInstallation } from '../change-installation.ts';
import { installApp } from '../install-app.ts';
import { requireAdmin, requireAgent } from './require-agent.ts';
import { showApp } from './show-app.ts';
import { showInstallation } from './show-installation.ts';

const Ids = z.array(z.coerce.number()).nullish();
const Body = z.object({
  app_id: z.coerce.number().optional(),
  settings: z.record(z.string(), z.unknown()).optional(),
  settings_objects: z.array(z.object({ name: z.string(), value: z.unknown() })).optional(),
  enabled: z.boolean().optional(),
  group_restrictions: Ids,
  role_restrictions: Ids,
});
const BASE = '/api/:product{v2|support}/apps/installations';

/** Installing apps and changing their settings, under both addresses Zendesk has for it. */
export function installationRoutes(sandbox: Sandbox): Hono {
  const routes = new Hono();
  const { apps, installations } = sandbox.account;
  const show = (installation: Installation) => {
    const app = apps.get(installation.appId);
    if (!app) throw recordNotFound();
    return showInstallation(installation, app);
  };
  const installationOf = (id: string) => {
    const installation = installations.get(Number(id));
    if (!installation) throw recordNotFound();
    return installation;
  };

  routes.get(BASE, (c) => {
    requireAgent(sandbox, c.req.raw);
    const list = [...installations.values()];
    const used = new Set(list.map(({ appId }) => appId));
    const included = (c.req.query('include') ?? '').split(',').includes('app');
    return c.json({
      installations: list.map(show),
      ...(included
        ? {
            apps: [...apps.values()]
              .filter(({ id }) => used.has(id))
              .map((app) => showApp(sandbox, app)),
          }
        : {}),
    });
  });
  routes.post(BASE, async (c) => {
    requireAdmin(sandbox, c.req.raw);
    const { appId, settings, ...rest } = readBody(await c.req.json());
    if (appId === undefined) throw recordInvalid({ app_id: [{ description: 'cannot be blank' }] });
    if (!settings || Object.keys(settings).length === 0) {
      throw recordInvalid({ settings: [{ description: 'at least one setting is needed' }] });
    }
    return c.json(show(installApp(sandbox, { appId, settings, ...rest })), 201);
  });
  routes.get(`${BASE}/:id{[0-9]+}`, (c) => {
    requireAgent(sandbox, c.req.raw);
    return c.json(show(installationOf(c.req.param('id'))));
  });
  routes.put(`${BASE}/:id{[0-9]+}`, async (c) => {
    requireAdmin(sandbox, c.req.raw);
    const { settings, enabled, groupRestrictions, roleRestrictions } = readBody(await c.req.json());
    const change = { settings, enabled, groupRestrictions, roleRestrictions };
    return c.json(show(changeInstallation(sandbox, Number(c.req.param('id')), change)));
  });
  routes.delete(`${BASE}/:id{[0-9]+}`, (c) => {
    requireAdmin(sandbox, c.req.raw);
    installations.delete(installationOf(c.req.param('id')).id);
    return c.body(null, 204);
  });
  routes.get(`${BASE}/:id{[0-9]+}/requirements`, (c) => {
    requireAgent(sandbox, c.req.raw);
    installationOf(c.req.param('id'));
    return c.json({ requirements: [], count: 0, next_page: null, previous_page: null });
  });
  return routes;
}

/** Either form of settings; `settings` wins when both are sent. */
function readBody(json: unknown) {
  const result = Body.safeParse(json);
  if (!result.success) {
    const base = result.error.issues.map(({ path, message }) => ({
      description: `${path.join('.')}: ${message}`,
    }));
    throw recordInvalid({ base });
  }
  const { data } = result;
  const fromObjects =
    data.settings_objects &&
    Object.fromEntries(data.settings_objects.map(({ name, value }) => [name, value]));
  return {
    appId: data.app_id,
    settings: data.settings ?? fromObjects,
    enabled: data.enabled,
    groupRestrictions: data.group_restrictions ?? undefined,
    roleRestrictions: data.role_restrictions ?? undefined,
  };
}
