import { Hono } from 'hono';
import { currentBrief } from '../briefs/current-brief.ts';
import { briefAnswer, briefRequest } from '../contract/brief.ts';
import { AppError, notFound } from '../errors.ts';
import type { AppDeps, AppEnv } from './env.ts';
import { readBody } from './read-body.ts';
import { requireInstall } from './require-install.ts';

/** The door for the sidebar, through Zendesk's signing proxy. */
export function widgetRoutes(deps: AppDeps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .use(requireInstall(deps))
    .post('/tickets/:ticketId{\\d{1,19}}/brief', async (c) => {
      const request = await readBody(c, briefRequest).catch((failure: unknown) => {
        // A missing proof looks like a wrong one.
        throw failure instanceof AppError ? notFound() : failure;
      });
      const answer = await currentBrief(deps, c.var.install, c.req.param('ticketId'), request);
      return c.json(briefAnswer.parse(answer));
    });
}
