import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activityPage, type ActivityPage } from '../../server/contract/activity.ts';
import { deletionReceipt } from '../../server/contract/deletion.ts';
import type { InstallView } from '../../server/contract/install.ts';
import { inviteMade } from '../../server/contract/person.ts';
import { findWords } from '../support/find-words.ts';
import { createHttpPerson, type HttpPerson } from '../support/http-person.ts';
import { openTicket } from '../support/ticket.ts';
import { briefOf } from '../support/widget.ts';
import { backendUrl, makeWorld, thePast, type World } from '../support/world.ts';

const api = `${backendUrl}/api/console`;
let world: World;
let install: InstallView;
let limited: HttpPerson;

beforeAll(async () => {
  world = await makeWorld({ leaves: thePast });
  install = await world.connect();
  const ticket = openTicket(world.account, 'My quetzalcoatlus arrived broken.');
  await world.account.sandbox.settle();
  await briefOf(world, ticket.id);
  limited = await joinLimitedTo(install.id, 'Lena Limited');
});
afterAll(() => world.close());

function ask(person: HttpPerson, method: string, path: string, body?: unknown): Promise<Response> {
  return person.request(`${api}${path}`, {
    method,
    headers: { 'content-type': 'application/json', origin: backendUrl },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

async function joinLimitedTo(id: string, name: string): Promise<HttpPerson> {
  const request = { email: 'lena@example.com', role: 'admin', accountIds: [id] };
  const invited = await ask(world.person, 'POST', '/people/invites', request);
  const token = new URL(inviteMade.parse(await invited.json()).link).hash.slice(1);
  const person = createHttpPerson();
  const accepted = { token, name, password: 'seven green bicycles sing' };
  expect((await ask(person, 'POST', '/invite/accept', accepted)).status).toBe(200);
  return person;
}

async function logOf(person: HttpPerson, account: string): Promise<ActivityPage> {
  const answer = await ask(person, 'GET', `/activity?account=${account}`);
  expect(answer.status).toBe(200);
  return activityPage.parse(await answer.json());
}

const deeds = ({ lines }: ActivityPage) =>
  lines.map(({ at, who, action, ticketId }) => ({ at, who, action, ticketId }));

describe('the log of an account that whoever is limited to it deletes', () => {
  it('stays for administrators of the deployment, with what they did, and without words of tickets', async () => {
    expect(await findWords(world, 'quetzalcoatlus')).not.toEqual([]);
    expect((await ask(limited, 'POST', `/installs/${install.id}/disconnect`)).status).toBe(200);
    const before = await logOf(world.person, install.id);
    expect(before.lines[0]).toMatchObject({
      ...{ who: { name: 'Lena Limited' }, action: 'account-disconnected' },
    });
    const gone = await ask(limited, 'DELETE', `/installs/${install.id}`, { name: install.name });
    const { id, kept, stores } = deletionReceipt.parse(await gone.json());
    expect(kept).toEqual({ entries: before.lines.length, days: 3650 });
    expect(stores.map(({ store }) => store)).not.toContain('activities');

    const after = await logOf(world.person, install.id);
    expect(after.lines[0]).toMatchObject({ id, action: 'account-deleted' });
    expect(deeds(after).slice(1)).toEqual(deeds(before));
    const account = { id: install.id, name: install.name, isDeleted: true };
    expect(after.lines.map((line) => line.account)).toEqual(after.lines.map(() => account));
    expect(after.accounts).toEqual([account]);
    expect(await findWords(world, 'quetzalcoatlus')).toEqual([]);
  });

  it('names the account in the file as one that is no more', async () => {
    const csv = await ask(world.person, 'GET', `/activity/log.csv?account=${install.id}`);
    expect(await csv.text()).toContain(`,${install.name} (deleted),Lena Limited,`);
  });

  it('is not for whoever was limited to it, nor for those who may only look', async () => {
    expect(await logOf(limited, install.id)).toMatchObject({ lines: [], accounts: [] });
    const { rows } = await world.database.run(
      "update people set role = 'read-only', account_ids = null where name = 'Lena Limited' returning id",
    );
    expect(rows).toHaveLength(1);
    expect(await logOf(limited, install.id)).toMatchObject({ lines: [], accounts: [] });
  });
});
