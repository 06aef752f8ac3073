import { Hono } from 'hono';
import { z } from 'zod';
import type { User } from '../account.ts';
import { requireAdmin } from '../auth/require-admin.ts';
import { recordInvalid } from '../errors/record-invalid.ts';
import { paginate } from '../paging/paginate.ts';
import { sortRows } from '../paging/sort-rows.ts';
import { addUser } from '../people/add-user.ts';
import { deleteUser } from '../people/delete-user.ts';
import type { Sandbox } from '../sandbox.ts';
import { showMembership } from '../show/show-membership.ts';
import { showUser } from '../show/show-user.ts';
import { callerOf, type ApiContext, type ApiEnv } from './api-env.ts';
import { idParam, idsQuery, recordOf } from './id-param.ts';
import { readJson } from './read-json.ts';
import { rolesAsked } from './roles-asked.ts';

const userBody = z.object({
  user: z.object({
    name: z.string().optional(),
    email: z.string().nullable().optional(),
    phone: z.string().nullable().optional(),
    role: z.enum(['end-user', 'agent', 'admin']).optional(),
    organization_id: z.number().nullable().optional(),
    locale: z.string().optional(),
    suspended: z.boolean().optional(),
  }),
});

type UserBody = z.infer<typeof userBody>['user'];

/** `/api/v2/users`: people, one, many, oneself, and an agent's groups. */
export function userRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { users, memberships } = sandbox.account;
  const routes = new Hono<ApiEnv>();
  routes.get('/users/me', (c) => c.json({ user: me(sandbox, c) }));
  routes.get('/users/show_many', (c) => {
    const shown = idsQuery(c).flatMap((id) => users.get(id) ?? []);
    return c.json({
      users: shown.map((user) => showUser(sandbox, user)),
      count: shown.length,
      next_page: null,
      previous_page: null,
    });
  });
  routes.get('/users', (c) => {
    const url = new URL(c.req.url);
    const roles = rolesAsked(url);
    const wanted = [...users.values()].filter(
      (user) => user.active && (roles.length === 0 || roles.includes(user.role)),
    );
    const page = paginate(
      sandbox,
      url,
      sortRows(
        url,
        wanted,
        { id: (user) => user.id, name: (user) => user.name, updated_at: (user) => user.updatedAt },
        'id',
      ),
    );
    return c.json({ users: page.rows.map((user) => showUser(sandbox, user)), ...page.envelope });
  });
  routes.get('/users/:id', (c) => c.json({ user: showUser(sandbox, recordOf(users, idParam(c))) }));
  routes.get('/users/:id/group_memberships', (c) => {
    const id = idParam(c);
    recordOf(users, id);
    const own = [...memberships.values()].filter(({ userId }) => userId === id);
    const page = paginate(sandbox, new URL(c.req.url), own);
    return c.json({
      group_memberships: page.rows.map((one) => showMembership(sandbox, one)),
      ...page.envelope,
    });
  });
  routes.post('/users', async (c) => {
    const { user } = await readJson(c, userBody);
    if (!user.name)
      throw recordInvalid({
        name: [{ description: 'Name: is too short (minimum one character)', error: 'BlankValue' }],
      });
    if (user.role !== undefined && user.role !== 'end-user') requireAdmin(callerOf(c));
    refuseTakenEmail(sandbox, user.email);
    const added = addUser(sandbox, { ...changesOf(user), name: user.name });
    return c.json({ user: showUser(sandbox, added) }, 201, {
      location: `${sandbox.origin}/api/v2/users/${added.id}.json`,
    });
  });
  routes.put('/users/:id', async (c) => {
    const user = recordOf(users, idParam(c));
    const { user: body } = await readJson(c, userBody);
    if (user.role !== 'end-user' || body.role !== undefined) requireAdmin(callerOf(c));
    // A new address becomes a secondary one; the primary stays.
    const { email: _email, ...changes } = changesOf(body);
    Object.assign(user, changes, { updatedAt: sandbox.clock.iso() });
    return c.json({ user: showUser(sandbox, user) });
  });
  routes.delete('/users/:id', (c) => {
    requireAdmin(callerOf(c));
    return c.json({ user: showUser(sandbox, deleteUser(sandbox, idParam(c))) });
  });
  return routes;
}

/** Nobody is "Anonymous user" with 200: this call checks no credential. */
function me(sandbox: Sandbox, c: ApiContext): Record<string, unknown> {
  const caller = c.get('caller');
  if (!caller) {
    return {
      id: null,
      url: null,
      name: 'Anonymous user',
      email: 'invalid@example.com',
      role: 'end-user',
      created_at: null,
      updated_at: null,
      locale: 'en-US',
      organization_id: null,
      verified: false,
      photo: null,
    };
  }
  const token = caller.session ? { authenticity_token: caller.session.csrfToken } : {};
  return { ...showUser(sandbox, caller.user), ...token };
}

function refuseTakenEmail(sandbox: Sandbox, email: string | null | undefined): void {
  if (!email || ![...sandbox.account.users.values()].some((user) => user.email === email)) return;
  throw recordInvalid({
    email: [
      {
        description: `Email: ${email} is already being used by another user`,
        error: 'DuplicateValue',
      },
    ],
  });
}

function changesOf(body: UserBody): Partial<User> {
  const { organization_id: organizationId, ...plain } = body;
  const changes = { ...plain, organizationId };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
