import { Hono } from 'hono';
import { z } from 'zod';
import type { Sandbox } from '../sandbox.ts';
import { updateTicket } from '../tickets/update-ticket.ts';
import { callerOf, type ApiContext, type ApiEnv } from './api-env.ts';
import { idParam } from './id-param.ts';
import { readJson } from './read-json.ts';
import { checkSafeUpdate } from './safe-update.ts';
import { openTicket } from './ticket-access.ts';

const tagsBody = z.object({
  tags: z.array(z.string()),
  safe_update: z.coerce.boolean().optional(),
  updated_stamp: z.string().optional(),
});

/** `/api/v2/tickets/{id}/tags`: PUT adds, POST sets, DELETE removes. */
export function tagRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const change = async (c: ApiContext, next: (tags: string[], asked: string[]) => string[]) => {
    const caller = callerOf(c);
    const ticket = openTicket(sandbox, caller, idParam(c));
    const body = await readJson(c, tagsBody);
    checkSafeUpdate(ticket, body);
    return updateTicket(sandbox, ticket.id, { tags: next(ticket.tags, body.tags) }, caller.user.id)
      .ticket.tags;
  };
  const routes = new Hono<ApiEnv>();
  routes.get('/tickets/:id/tags', (c) =>
    c.json({ tags: openTicket(sandbox, callerOf(c), idParam(c)).tags }),
  );
  routes.post('/tickets/:id/tags', async (c) =>
    c.json({ tags: await change(c, (_tags, asked) => asked) }, 201),
  );
  routes.put('/tickets/:id/tags', async (c) =>
    c.json({ tags: await change(c, (tags, asked) => [...tags, ...asked]) }),
  );
  routes.delete('/tickets/:id/tags', async (c) =>
    c.json({ tags: await change(c, (tags, asked) => tags.filter((tag) => !asked.includes(tag))) }),
  );
  return routes;
}
