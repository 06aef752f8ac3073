import { Hono } from 'hono';
import type { Membership, Organization } from '../account.ts';
import { requireAdmin } from '../auth/require-admin.ts';
import { recordNotFound } from '../errors/record-not-found.ts';
import { paginate } from '../paging/paginate.ts';
import { deleteOrganization } from '../people/delete-organization.ts';
import type { Sandbox } from '../sandbox.ts';
import { showBrand } from '../show/show-brand.ts';
import { showGroup } from '../show/show-group.ts';
import { showMembership } from '../show/show-membership.ts';
import { showOrganization } from '../show/show-organization.ts';
import { callerOf, type ApiContext, type ApiEnv } from './api-env.ts';
import { idParam, recordOf } from './id-param.ts';
import { included, sideLoadUsers } from './side-loads.ts';

/** Groups, memberships, organizations and brands of the account. */
export function directoryRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { groups, memberships, organizations, brands, brandAgents } = sandbox.account;
  const list = <T extends { id: number }>(
    c: ApiContext,
    key: string,
    rows: Iterable<T>,
    show: (sandbox: Sandbox, row: T) => unknown,
  ) => {
    const page = paginate(sandbox, new URL(c.req.url), [...rows]);
    return c.json({ [key]: page.rows.map((row) => show(sandbox, row)), ...page.envelope });
  };
  const listMemberships = (c: ApiContext, rows: Iterable<Membership>) => {
    const url = new URL(c.req.url);
    const page = paginate(sandbox, url, [...rows]);
    const users = included(url).includes('users')
      ? {
          users: sideLoadUsers(
            sandbox,
            page.rows.map(({ userId }) => userId),
          ),
        }
      : {};
    return c.json({
      group_memberships: page.rows.map((row) => showMembership(sandbox, row)),
      ...users,
      ...page.envelope,
    });
  };
  const ofGroup = (c: ApiContext) => {
    const group = recordOf(groups, idParam(c));
    return [...memberships.values()].filter(({ groupId }) => groupId === group.id);
  };

  const routes = new Hono<ApiEnv>();
  routes.get('/groups', (c) => list(c, 'groups', groups.values(), showGroup));
  routes.get('/groups/assignable', (c) => list(c, 'groups', groups.values(), showGroup));
  routes.get('/groups/:id', (c) =>
    c.json({ group: showGroup(sandbox, recordOf(groups, idParam(c))) }),
  );
  routes.get('/groups/:id/memberships', (c) => listMemberships(c, ofGroup(c)));
  routes.get('/groups/:id/memberships/assignable', (c) => listMemberships(c, ofGroup(c)));
  routes.get('/group_memberships', (c) => listMemberships(c, memberships.values()));
  routes.get('/group_memberships/assignable', (c) => listMemberships(c, memberships.values()));
  routes.get('/organizations', (c) =>
    list(
      c,
      'organizations',
      [...organizations.values()].filter(({ deletedAt }) => deletedAt === undefined),
      showOrganization,
    ),
  );
  routes.get('/organizations/:id', (c) =>
    c.json({ organization: showOrganization(sandbox, existing(organizations, idParam(c))) }),
  );
  routes.delete('/organizations/:id', (c) => {
    requireAdmin(callerOf(c));
    deleteOrganization(sandbox, idParam(c));
    return c.body(null, 204);
  });
  routes.get('/brands', (c) => list(c, 'brands', brands.values(), showBrand));
  routes.get('/brands/:id', (c) =>
    c.json({ brand: showBrand(sandbox, recordOf(brands, idParam(c))) }),
  );
  routes.get('/brand_agents', (c) =>
    list(c, 'brand_agents', brandAgents.values(), (_sandbox, one) => ({
      id: String(one.id),
      url: `${sandbox.origin}/api/v2/brand_agents/${one.id}.json`,
      user_id: one.userId,
      brand_id: one.brandId,
    })),
  );
  return routes;
}

function existing(organizations: ReadonlyMap<number, Organization>, id: number): Organization {
  const organization = recordOf(organizations, id);
  if (organization.deletedAt !== undefined) throw recordNotFound();
  return organization;
}
