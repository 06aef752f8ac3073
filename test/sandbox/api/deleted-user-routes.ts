import { Hono } from 'hono';
import type { User } from '../account.ts';
import { requireAdmin } from '../auth/require-admin.ts';
import { recordNotFound } from '../errors/record-not-found.ts';
import { paginate } from '../paging/paginate.ts';
import { destroyUser } from '../people/destroy-user.ts';
import type { Sandbox } from '../sandbox.ts';
import { showUser } from '../show/show-user.ts';
import { callerOf, type ApiEnv } from './api-env.ts';
import { idParam, recordOf } from './id-param.ts';

/** `/api/v2/deleted_users`: people who were deleted, and deleting them for good. */
export function deletedUserRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { users } = sandbox.account;
  const routes = new Hono<ApiEnv>();
  routes.get('/deleted_users', (c) => {
    const deleted = [...users.values()].filter(({ active }) => !active);
    const page = paginate(sandbox, new URL(c.req.url), deleted);
    return c.json({
      deleted_users: page.rows.map((user) => showDeleted(sandbox, user)),
      ...page.envelope,
    });
  });
  routes.get('/deleted_users/:id', (c) => {
    const user = recordOf(users, idParam(c));
    if (user.active) throw recordNotFound();
    return c.json({ deleted_user: showDeleted(sandbox, user) });
  });
  routes.delete('/deleted_users/:id', (c) => {
    requireAdmin(callerOf(c));
    return c.json({ deleted_user: showDeleted(sandbox, destroyUser(sandbox, idParam(c))) });
  });
  return routes;
}

const SHOWN = [
  'id',
  'name',
  'email',
  'created_at',
  'updated_at',
  'time_zone',
  'phone',
  'shared_phone_number',
  'photo',
  'locale_id',
  'locale',
  'organization_id',
  'role',
  'active',
];

function showDeleted(sandbox: Sandbox, user: User): Record<string, unknown> {
  const whole = showUser(sandbox, user);
  return {
    url: `${sandbox.origin}/api/v2/deleted_users/${user.id}.json`,
    ...Object.fromEntries(SHOWN.map((key) => [key, whole[key]])),
  };
}
