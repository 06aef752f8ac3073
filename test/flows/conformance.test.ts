import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { checkExchange, describedOperations } from '../sandbox-proof/openapi/check-exchange.ts';
import { openTicket } from '../support/ticket.ts';
import { askForBrief, briefOf } from '../support/widget.ts';
import { backendUrl, makeWorld, type World } from '../support/world.ts';

let world: World;
let described: unknown;

beforeAll(async () => {
  described = describedOperations();
  world = await makeWorld();
});
afterAll(() => world.close());

describe('what the backend asks of Zendesk', () => {
  it("conforms to Zendesk's own description, from connecting to disconnecting", async (context) => {
    if (!described) {
      console.log("Left out: Zendesk's OpenAPI description is not beside this repository.");
      context.skip();
    }
    const install = await world.connect();
    const { sandbox, customer } = world.account;
    const ticket = openTicket(world.account, 'Hello');
    for (let n = 0; n < 120; n++)
      addComment(sandbox, ticket.id, { authorId: customer.id, body: `More ${n}`, public: true });
    await briefOf(world, ticket.id);
    await askForBrief(world, ticket.id, { proof: '1' });
    sandbox.clock.advance(31 * 60_000);
    await world.person.post(`${backendUrl}/api/console/installs/${install.id}/check`);
    await world.person.post(`${backendUrl}/api/console/installs/${install.id}/disconnect`);
    const asked = world.exchanges.filter(({ request }) => request.url.includes('/api/v2/'));
    expect(asked.length).toBeGreaterThan(15);
    const complaints = [];
    for (const { request, response } of asked) {
      for (const complaint of await checkExchange(request, response)) {
        complaints.push({ asked: `${request.method} ${request.url}`, complaint });
      }
    }
    expect(complaints).toEqual([]);
  });
});
