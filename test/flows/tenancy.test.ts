import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InstallView } from '../../server/contract/install.ts';
import { signatureHeader, signDelivery, timestampHeader } from '../../server/zendesk/signature.ts';
import { answerConsent } from '../support/answer-consent.ts';
import { signInToZendesk, walkThroughConsent } from '../support/connect-account.ts';
import { openTicket } from '../support/ticket.ts';
import { askForBrief, briefOf, newestEntryId, tokenOf } from '../support/widget.ts';
import { backendUrl, makeWorld, type World, type ZendeskAccount } from '../support/world.ts';

let world: World;
let globex: ZendeskAccount;
let acmeInstall: InstallView;
let globexInstall: InstallView;

beforeAll(async () => {
  world = await makeWorld();
  acmeInstall = await world.connect();
  globex = world.addAccount('globex');
  globexInstall = await world.connect(globex);
});
afterAll(() => world.close());

const minted = 'the plans for the new reactor';

describe('two Zendesk accounts in one deployment', () => {
  it('keep tickets of the same id apart (IN-01)', async () => {
    const ours = openTicket(world.account, 'Acme says good morning.');
    const theirs = openTicket(globex, 'Globex says good night.');
    expect(ours.id).toBe(theirs.id);
    expect(JSON.stringify(await briefOf(world, ours.id))).toContain('Acme says');
    expect(JSON.stringify(await briefOf(world, theirs.id, { account: globex }))).toContain(
      'Globex says',
    );
  });

  it('never see each other through the sidebar, whatever is combined', async () => {
    const theirs = openTicket(globex, `Secret: ${minted}.`);
    await briefOf(world, theirs.id, { account: globex });
    const proof = newestEntryId(globex, theirs.id);
    const ours = await tokenOf(world);
    const attempts = [
      { token: ours, proof },
      { token: await tokenOf(world, world.account, { sub: globexInstall.id }), proof },
      { token: await tokenOf(world, world.account, { iss: globexInstall.id }), proof },
      { token: await tokenOf(world, globex, { iss: acmeInstall.id }), proof },
    ];
    for (const attempt of attempts) {
      const answer = await askForBrief(world, theirs.id, { ...attempt });
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain(minted);
    }
  });

  it("take a delivery only when it is signed with the install's own secret", async () => {
    const secret = [...world.account.sandbox.account.webhooks.values()][0]?.signingSecret ?? '';
    const timestamp = world.deps.now().toISOString();
    const body = JSON.stringify({
      id: 'e1',
      type: 'zen:event-type:ticket.created',
      subject: 'zen:ticket:1',
    });
    const answer = await world.app.request(`${backendUrl}/webhooks/zendesk/${globexInstall.id}`, {
      method: 'POST',
      headers: {
        [signatureHeader]: signDelivery(secret, timestamp, Buffer.from(body)),
        [timestampHeader]: timestamp,
      },
      body,
    });
    expect(answer.status).toBe(401);
  });

  it('never share an install: one that has had its consent stays with its account', async () => {
    const install = await world.createInstall();
    const begin = async (subdomain: string): Promise<Response> =>
      world.person.post(`${backendUrl}/api/console/installs/${install.id}/connect`, { subdomain });
    const third = world.addAccount('initech');
    signInToZendesk(world.person, third.sandbox, third.admin.id);
    Object.assign(third.client, {
      identifier: world.account.client.identifier,
      secret: world.account.client.secret,
    });
    // Begun for one account and left open, then connected to the other, then allowed after all.
    const fourth = world.addAccount('hooli');
    signInToZendesk(world.person, fourth.sandbox, fourth.admin.id);
    Object.assign(fourth.client, {
      identifier: world.account.client.identifier,
      secret: world.account.client.secret,
    });
    const { continueUrl } = (await (await begin('initech')).json()) as { continueUrl: string };
    const left = await world.person.follow(continueUrl);
    await walkThroughConsent(world.person, backendUrl, install, 'hooli');
    await world.work();
    expect(await world.view(install.id)).toMatchObject({ status: 'active', subdomain: 'hooli' });
    const end = await world.person.follow(await answerConsent(world.person, left, 'allow'));
    expect(new URL(end.url).searchParams.get('code')).toBe('other_subdomain');
    expect(await world.view(install.id)).toMatchObject({ status: 'active', subdomain: 'hooli' });
    expect([...third.sandbox.oauth.tokens.values()]).toEqual([]);
    const again = await begin('initech');
    expect(again.status).toBe(409);
  });

  it('have the install first in a key or index of every table with rows of an install, and no row without it', async () => {
    const tables = await world.database.run(
      `select table_name as "table", is_nullable as nullable from information_schema.columns
        where table_schema = 'public' and column_name = 'install_id'`,
    );
    const leading = await world.database.run(
      `select distinct c.relname as "table"
         from pg_index i join pg_class c on c.oid = i.indrelid
         join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where a.attname = 'install_id'`,
    );
    const led = (leading.rows as { table: string }[]).map((row) => row.table);
    const found = tables.rows as { table: string; nullable: string }[];
    expect(found.length).toBeGreaterThanOrEqual(9);
    // A begun consent is looked up by its own id and state, and leads to the install.
    const others = found.map((row) => row.table).filter((table) => !led.includes(table));
    expect(others).toEqual(['oauth_requests']);
    // What concerns the whole deployment, people above all, is of no account.
    const nobodys = found.filter((row) => row.nullable !== 'NO').map((row) => row.table);
    expect(nobodys).toEqual(['activities']);
  });
});
