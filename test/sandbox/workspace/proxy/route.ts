import { Hono } from 'hono';
import { z } from 'zod';
import { requireAgent } from '../../apps/api/require-agent.ts';
import { ZendeskError } from '../../errors/zendesk-error.ts';
import type { Sandbox } from '../../sandbox.ts';
import { ProxyRequest, proxyRequest } from './proxy-request.ts';

const Body = z.object({
  /** A string while an app is served by zcli. */
  installationId: z.union([z.number(), z.string()]),
  request: ProxyRequest,
});

/** `POST /agent/proxy`: where the workspace page sends what an app asks of other hosts. */
export function proxyRoute(sandbox: Sandbox): Hono {
  return new Hono().post('/agent/proxy', async (c) => {
    requireAgent(sandbox, c.req.raw);
    const body = Body.safeParse(await c.req.json());
    if (!body.success) {
      throw new ZendeskError(400, { error: 'BadRequest', description: body.error.message });
    }
    const { account } = sandbox;
    const installation = account.installations.get(Number(body.data.installationId));
    const app = installation && account.apps.get(installation.appId);
    if (!app) throw notInstalled();
    return c.json(await proxyRequest(sandbox, { app, installation }, body.data.request));
  });
}

/** What developers meet who run `zcli apps:server` without having installed the app (zendesk/zcli issue 63). */
function notInstalled(): ZendeskError {
  return new ZendeskError(422, {
    error: {
      title: 'Unprocessable Entity',
      message: 'Failed to get installation and oauth information for app.',
    },
  });
}
