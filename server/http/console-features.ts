import { Hono } from 'hono';
import { featureName, featuresView, switchRequest } from '../contract/features.ts';
import { idPattern } from '../contract/id-pattern.ts';
import { switchFeature } from '../features/switch-feature.ts';
import { viewFeatures } from '../features/view-features.ts';
import { notFound } from '../errors.ts';
import type { AppDeps, AppEnv } from './env.ts';
import { readBody } from './read-body.ts';

const all = `/:installId{${idPattern}}/features` as '/:installId/features';

/** The features of a Zendesk account, each with its switch. A change answers with how all of them are then. */
export function consoleFeatureRoutes(deps: AppDeps): Hono<AppEnv> {
  const show = async (installId: string) => featuresView.parse(await viewFeatures(deps, installId));
  return new Hono<AppEnv>()
    .get(all, async (c) => c.json(await show(c.req.param('installId'))))
    .put(`${all}/:name`, async (c) => {
      const name = featureName.safeParse(c.req.param('name'));
      if (!name.success) throw notFound();
      const installId = c.req.param('installId');
      const request = await readBody(c, switchRequest);
      const personId = c.var.signedIn.person.id;
      await switchFeature(deps, name.data, { ...request, installId, personId });
      return c.json(await show(installId));
    });
}
