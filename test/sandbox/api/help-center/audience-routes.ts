import { Hono } from 'hono';
import { requireAdmin } from '../../auth/require-admin.ts';
import { forbidden } from '../../errors/forbidden.ts';
import { pageRows } from '../../help-center/page-rows.ts';
import { brandOfHost } from '../../people/brand-of-host.ts';
import type { Sandbox } from '../../sandbox.ts';
import { showUserSegment } from '../../show/show-user-segment.ts';
import { callerOf, type ApiContext, type ApiEnv } from '../api-env.ts';
import { idParam, recordOf } from '../id-param.ts';

/** Who may read and who may write articles: user segments and permission groups, the account's as a whole. */
export function audienceRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { account } = sandbox;
  const { userSegments, permissionGroups } = account.helpCenter;
  const segments = (c: ApiContext) => {
    if (callerOf(c).user.role === 'end-user') throw forbidden();
    const url = new URL(c.req.url);
    const builtIn = url.searchParams.get('built_in');
    const rows = [...userSegments.values()].filter(
      (one) => builtIn === null || String(one.builtIn) === builtIn,
    );
    const page = pageRows(sandbox, url, rows);
    return c.json({ user_segments: page.rows.map(showUserSegment), ...page.envelope });
  };
  const routes = new Hono<ApiEnv>();
  routes.get('/help_center/user_segments', segments);
  routes.get('/help_center/user_segments/applicable', segments);
  routes.get('/help_center/user_segments/:id', (c) => {
    requireAdmin(callerOf(c));
    return c.json({ user_segment: showUserSegment(recordOf(userSegments, idParam(c))) });
  });
  routes.get('/guide/permission_groups', (c) => {
    requireAdmin(callerOf(c));
    const url = new URL(c.req.url);
    // Permission groups are the account's: a brand's own host sends the caller to the account's.
    if (!brandOfHost(account, url).default) {
      return c.redirect(`${sandbox.origin}${url.pathname}${url.search}`, 302);
    }
    const page = pageRows(sandbox, url, [...permissionGroups.values()]);
    return c.json({
      permission_groups: page.rows.map((group) => ({
        id: group.id,
        name: group.name,
        edit: group.edit,
        publish: group.publish,
        built_in: group.builtIn,
        created_at: group.createdAt,
        updated_at: group.updatedAt,
      })),
      ...page.envelope,
    });
  });
  return routes;
}
