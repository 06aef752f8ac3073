import { Hono } from 'hono';
import { authenticate } from '../auth/authenticate.ts';
import { requireScope } from '../auth/require-scope.ts';
import { forbidden } from '../errors/forbidden.ts';
import { unauthenticated } from '../errors/unauthenticated.ts';
import { takeRequest } from '../limits/take-request.ts';
import { isOpenToAnybody } from '../permissions/is-open-to-anybody.ts';
import type { Sandbox } from '../sandbox.ts';
import type { ApiEnv } from './api-env.ts';
import { attachmentRoutes } from './attachment-routes.ts';
import { conversationRoutes } from './conversation-routes.ts';
import { countRoutes } from './count-routes.ts';
import { deletedTicketRoutes } from './deleted-ticket-routes.ts';
import { deletedUserRoutes } from './deleted-user-routes.ts';
import { directoryRoutes } from './directory-routes.ts';
import { fieldRoutes } from './field-routes.ts';
import { articleRoutes } from './help-center/article-routes.ts';
import { articleWriteRoutes } from './help-center/article-write-routes.ts';
import { audienceRoutes } from './help-center/audience-routes.ts';
import { removalRoutes } from './help-center/removal-routes.ts';
import { structureRoutes } from './help-center/structure-routes.ts';
import { translationRoutes } from './help-center/translation-routes.ts';
import { incrementalRoutes } from './incremental-routes.ts';
import { oauthApiRoutes } from './oauth-api-routes.ts';
import { searchRoutes } from './search-routes.ts';
import { tagRoutes } from './tag-routes.ts';
import { ticketRoutes } from './ticket-routes.ts';
import { userRoutes } from './user-routes.ts';
import { webhookRoutes } from './webhook-routes.ts';

/** Open to end-users too. */
const END_USERS = /^\/api\/v2\/(users\/me|help_center\/.*|oauth\/tokens\/current)$/;

/** Everything under `/api`: who asks is settled first, then their allowance, then what they may. */
export function apiRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.use('*', async (c, next) => {
    const caller = authenticate(sandbox, c.req.raw);
    c.set('caller', caller);
    const { path, method } = c.req;
    const headers = Object.entries(takeRequest(sandbox, { method, path, caller }));
    // Once before, for refusals; once after, for answers made without this context.
    for (const [name, value] of headers) c.header(name, value);
    if (!caller && !isOpenToAnybody(method, path)) throw unauthenticated();
    if (caller) {
      requireScope(caller, method, path);
      if (caller.user.role === 'end-user' && !END_USERS.test(path)) throw forbidden();
    }
    await next();
    for (const [name, value] of headers) c.header(name, value);
  });
  for (const part of [
    // Before those with an id in the path.
    countRoutes,
    userRoutes,
    directoryRoutes,
    fieldRoutes,
    tagRoutes,
    conversationRoutes,
    attachmentRoutes,
    ticketRoutes,
    deletedTicketRoutes,
    deletedUserRoutes,
    searchRoutes,
    incrementalRoutes,
    oauthApiRoutes,
    webhookRoutes,
    articleRoutes,
    structureRoutes,
    audienceRoutes,
    articleWriteRoutes,
    translationRoutes,
    removalRoutes,
  ]) {
    routes.route('/v2', part(sandbox));
  }
  return routes;
}
