import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InstallView } from '../../server/contract/install.ts';
import { signatureHeader, signDelivery, timestampHeader } from '../../server/zendesk/signature.ts';
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
  it('keep tickets of the same id apart', async () => {
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

  it('have the install first in the key of every table that holds tickets, and no row without it', async () => {
    const { rows } = await world.database.run(
      `select c.relname as table, a.attname as column
         from pg_index i join pg_class c on c.oid = i.indrelid
         join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
         join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where i.indisprimary`,
    );
    const firstOfKey = Object.fromEntries(
      (rows as { table: string; column: string }[]).map((r) => [r.table, r.column]),
    );
    const perAccount = [
      'briefs',
      'tickets',
      'events',
      'unknown_events',
      'dropdown_fields',
      'connect_steps',
      'grants',
    ];
    for (const table of perAccount)
      expect([table, firstOfKey[table]]).toEqual([table, 'install_id']);
  });
});
