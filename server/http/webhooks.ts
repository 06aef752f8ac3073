import { Hono } from 'hono';
import { idPattern } from '../contract/id-pattern.ts';
import { acceptDelivery } from '../events/accept-delivery.ts';
import { signatureHeader, timestampHeader } from '../zendesk/signature.ts';
import type { AppDeps, AppEnv } from './env.ts';

/** The door for Zendesk's webhooks: one address for each install. */
export function webhookRoutes(deps: AppDeps): Hono<AppEnv> {
  return new Hono<AppEnv>().post(
    `/zendesk/:installId{${idPattern}}` as '/zendesk/:installId',
    async (c) => {
      await acceptDelivery(deps, {
        installId: c.req.param('installId'),
        signature: c.req.header(signatureHeader),
        timestamp: c.req.header(timestampHeader),
        body: new Uint8Array(await c.req.arrayBuffer()),
      });
      return c.body(null, 204);
    },
  );
}
