import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ticket, User } from '../sandbox/account.ts';
import { addBrand } from '../sandbox/people/add-brand.ts';
import { addGroup } from '../sandbox/people/add-group.ts';
import { addUser } from '../sandbox/people/add-user.ts';
import { restrictToBrand } from '../sandbox/people/restrict-to-brand.ts';
import { canOpenTicket } from '../sandbox/permissions/can-open-ticket.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { openTicket } from '../support/ticket.ts';
import { askForBrief, postToWidget, tokenOf } from '../support/widget.ts';
import { makeWorld, type World } from '../support/world.ts';

let world: World;
let ticket: Ticket;
let other: Ticket;

beforeAll(async () => {
  world = await makeWorld();
  await world.connect();
  const { sandbox, agent } = world.account;
  ticket = openTicket(world.account, 'My salary account was closed without a word.');
  other = openTicket(world.account, 'Where is my parcel?');
  addComment(sandbox, ticket.id, { authorId: agent.id, body: 'I look into it.', public: true });
  await sandbox.settle();
  await world.work();
});
afterAll(() => world.close());

/** An agent whom Zendesk does not show the ticket. */
function restricted(how: 'group' | 'brand'): User {
  const { sandbox } = world.account;
  const group = addGroup(sandbox, { name: `Other ${how}` });
  const user = addUser(sandbox, {
    name: 'Rae Restricted',
    role: 'agent',
    groupIds: [group.id],
    ticketRestriction: how === 'group' ? 'groups' : null,
  });
  if (how === 'brand')
    restrictToBrand(sandbox, user.id, addBrand(sandbox, { name: 'Other', subdomain: 'other' }).id);
  expect(canOpenTicket(sandbox.account, user, ticket)).toBe(false);
  return user;
}

describe.each(['group', 'brand'] as const)('an agent restricted to another %s', (how) => {
  it.each<[string, () => object]>([
    ['nothing but the number of the ticket', () => ({})],
    [
      'an older comment, from when they could still open it',
      () => ({ proof: { newestEntryId: String(ticket.comments[0]?.id) } }),
    ],
    [
      'the newest comment of a ticket they can open',
      () => ({ proof: { newestEntryId: String(other.comments.at(-1)?.id) } }),
    ],
    ['the id that stands in every mail', () => ({ proof: { newestEntryId: ticket.encodedId } })],
    ['the number of the ticket itself', () => ({ proof: { newestEntryId: String(ticket.id) } })],
    [
      'the next number after the newest comment',
      () => ({ proof: { newestEntryId: String((ticket.comments.at(-1)?.id ?? 0) + 1) } }),
    ],
    [
      'the time at which it was updated',
      () => ({ proof: { newestEntryId: '1', updatedAt: ticket.updatedAt }, refresh: true }),
    ],
    ['an object where an id belongs', () => ({ proof: { newestEntryId: { $ne: null } } })],
    [
      'a list of ids',
      () => ({ proof: { newestEntryId: ticket.comments.map(({ id }) => String(id)) } }),
    ],
    ['SQL', () => ({ proof: { newestEntryId: "' or '1'='1" } })],
  ])('gets nothing from the door with %s', async (_what, body) => {
    const user = restricted(how);
    const { agent, admin } = world.account;
    // Whom the page says it speaks for makes no difference.
    for (const claimed of [user.id, agent.id, admin.id]) {
      // Who guesses more than a dozen times a minute hears that Zendesk is busy, whatever they guess at.
      world.account.sandbox.clock.advance(61_000);
      const token = await tokenOf(world, world.account, { agent: String(claimed), role: 'admin' });
      const brief = await askForBrief(world, ticket.id, { token, body: body() });
      const thumb = await postToWidget(
        world,
        `/widget/tickets/${ticket.id}/feedback`,
        { version: 1, thumb: 'up', ...body() },
        { token },
      );
      for (const answer of [brief, thumb]) {
        expect(answer.status).toBe(404);
        expect(await answer.text()).not.toMatch(/salary|closed|version|brief/i);
      }
    }
  });
});
