import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ticket, User } from '../sandbox/account.ts';
import { addBrand } from '../sandbox/people/add-brand.ts';
import { addGroup } from '../sandbox/people/add-group.ts';
import { addUser } from '../sandbox/people/add-user.ts';
import { restrictToBrand } from '../sandbox/people/restrict-to-brand.ts';
import { canOpenTicket } from '../sandbox/permissions/can-open-ticket.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { openTicket } from '../support/ticket.ts';
import { addTopicField, chooseTopics, topicOptions } from '../support/topics.ts';
import { newestEntryId, postToWidget, tokenOf } from '../support/widget.ts';
import { makeWorld, type World } from '../support/world.ts';

let world: World;
let ticket: Ticket;
let other: Ticket;

beforeAll(async () => {
  world = await makeWorld();
  const { sandbox, agent } = world.account;
  const fieldId = String(addTopicField(world.account).id);
  const { id } = await world.connect();
  await chooseTopics(world, id, { mode: 'suggest', fieldId, targetPercent: 95 });
  ticket = openTicket(world.account, 'My salary account was closed without a word.');
  other = openTicket(world.account, 'Where is my parcel?');
  addComment(sandbox, ticket.id, { authorId: agent.id, body: 'I look into it.', public: true });
  await sandbox.settle();
  await world.work();
});
afterAll(() => world.close());

type Restriction = 'group' | 'brand' | 'ticket_restriction';

/** An agent whom Zendesk does not show the ticket. */
function restricted(how: Restriction): User {
  const { sandbox } = world.account;
  const group = addGroup(sandbox, { name: `Other ${how}` });
  const user = addUser(sandbox, {
    name: 'Rae Restricted',
    role: 'agent',
    groupIds: [group.id],
    ticketRestriction:
      how === 'brand' ? null : how === 'group' ? ('groups' as const) : ('assigned' as const),
  });
  if (how === 'brand')
    restrictToBrand(sandbox, user.id, addBrand(sandbox, { name: 'Other', subdomain: 'other' }).id);
  expect(canOpenTicket(sandbox.account, user, ticket)).toBe(false);
  return user;
}

const option = topicOptions[0]?.value;
/** Everything that can be asked of a ticket, and what it takes beside a proof. */
const doors: [path: string, body: object][] = [
  ['brief', {}],
  ['feedback', { version: 1, thumb: 'up' }],
  ['recommendations', {}],
  [
    'recommendations/feedback',
    { version: 1, thumb: 'up', about: { kind: 'ticket', ticketId: '1' } },
  ],
  ['topic', {}],
  ['topic/choice', { version: 1, choice: { did: 'applied', value: option } }],
];

async function answersOf(ticketId: number, body: object, token: string) {
  return Promise.all(
    doors.map(async ([path, more]) => {
      const asked = { ...more, ...body };
      const answer = await postToWidget(world, `/widget/tickets/${ticketId}/${path}`, asked, {
        token,
      });
      return { path, status: answer.status, text: await answer.text() };
    }),
  );
}

it('an agent who can open the ticket is answered at each of these doors', async () => {
  const proof = { newestEntryId: newestEntryId(world.account, ticket.id) };
  const answers = await answersOf(ticket.id, { proof }, await tokenOf(world));
  expect(answers.map(({ status }) => status)).not.toContain(404);
  expect(answers[0]?.text).toMatch(/salary/);
});

describe.each<Restriction>(['group', 'brand', 'ticket_restriction'])(
  'an agent restricted by %s',
  (how) => {
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
    ])('gets nothing from any door with %s', async (_what, body) => {
      const user = restricted(how);
      const { agent, admin } = world.account;
      // Whom the page says it speaks for makes no difference.
      for (const claimed of [user.id, agent.id, admin.id]) {
        // Who guesses more than a dozen times a minute hears that Zendesk is busy, whatever they guess at.
        world.account.sandbox.clock.advance(61_000);
        const token = await tokenOf(world, world.account, {
          agent: String(claimed),
          role: 'admin',
        });
        const answers = await answersOf(ticket.id, body(), token);
        // Word for word what is said of a ticket that never was.
        expect(answers).toEqual(await answersOf(987_654, body(), token));
        for (const { status, text } of answers) {
          expect(status).toBe(404);
          expect(text).not.toMatch(/salary|closed|version|brief|billing|parcel/i);
        }
      }
    });
  },
);
