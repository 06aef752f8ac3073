import { Hono } from 'hono';
import type { Sandbox } from '../sandbox.ts';
import type { ApiEnv } from './api-env.ts';
import { rolesAsked } from './roles-asked.ts';

/**
 * How many there are of what lists would show: people (by role), those deleted, organizations, groups and
 * ticket fields. Below 100,000, as every box is, counts are exact and of this moment.
 */
export function countRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { users, organizations, groups, fields } = sandbox.account;
  const count = (value: number) => ({ count: { value, refreshed_at: sandbox.clock.iso() } });
  const how = <T>(rows: Iterable<T>, counts: (row: T) => boolean): number =>
    [...rows].filter(counts).length;
  const routes = new Hono<ApiEnv>();
  routes.get('/users/count', (c) => {
    const roles = rolesAsked(new URL(c.req.url));
    return c.json(
      count(
        how(
          users.values(),
          (user) => user.active && (roles.length === 0 || roles.includes(user.role)),
        ),
      ),
    );
  });
  routes.get('/deleted_users/count', (c) =>
    c.json(count(how(users.values(), ({ active }) => !active))),
  );
  routes.get('/organizations/count', (c) =>
    c.json(count(how(organizations.values(), ({ deletedAt }) => deletedAt === undefined))),
  );
  routes.get('/groups/count', (c) => c.json(count(groups.size)));
  routes.get('/ticket_fields/count', (c) => c.json(count(fields.size)));
  return routes;
}
