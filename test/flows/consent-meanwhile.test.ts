import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { InstallView } from '../../server/contract/install.ts';
import { grants } from '../../server/db/schema.ts';
import { freshToken } from '../../server/installs/fresh-token.ts';
import { readInstall } from '../../server/installs/store.ts';
import { answerConsent } from '../support/answer-consent.ts';
import { signInToZendesk } from '../support/connect-account.ts';
import {
  backendUrl,
  makeWorld,
  thePast,
  type World,
  type ZendeskAccount,
} from '../support/world.ts';

let world: World;
let accounts = 0;

beforeAll(async () => {
  world = await makeWorld({ leaves: thePast });
});
afterAll(() => world.close());

async function connected(): Promise<{ account: ZendeskAccount; install: InstallView }> {
  const account = world.addAccount(`race${++accounts}`);
  const install = await world.connect(account);
  signInToZendesk(world.person, account.sandbox, account.admin.id);
  return { account, install };
}

const api = ({ id }: InstallView, path: string) =>
  `${backendUrl}/api/console/installs/${id}${path}`;

/** Somebody at another window has pressed Allow in Zendesk and is on the way back. @returns that way */
async function allowed({ sandbox }: ZendeskAccount, install: InstallView): Promise<string> {
  const { subdomain } = sandbox;
  const begun = await world.person.post(api(install, '/connect'), { subdomain });
  const { continueUrl } = (await begun.json()) as { continueUrl: string };
  return answerConsent(world.person, await world.person.follow(continueUrl), 'allow');
}

/** Does something between a request to Zendesk and what is made of its answer. */
async function afterThe(
  request: [method: string, path: RegExp],
  meanwhile: () => Promise<unknown>,
  work: () => Promise<Response>,
): Promise<Response> {
  const { transport } = world.deps;
  const send = transport.fetch;
  let isDone = false;
  const spied = vi.spyOn(transport, 'fetch').mockImplementation(async (...asked) => {
    const { method, url } = new Request(...asked);
    const answer = await send(...asked);
    if (!isDone && method === request[0] && request[1].test(new URL(url).pathname)) {
      isDone = true;
      await meanwhile();
    }
    return answer;
  });
  const answer = await work();
  spied.mockRestore();
  expect(isDone).toBe(true);
  return answer;
}

const grantsOf = ({ id }: InstallView) =>
  world.deps.db.select().from(grants).where(eq(grants.installId, id));
const alive = ({ sandbox }: ZendeskAccount) => [...sandbox.oauth.tokens.values()];
const givingBack: [string, RegExp] = ['DELETE', /oauth\/tokens\/current/];
const exchanging: [string, RegExp] = ['POST', /\/oauth\/tokens$/];

describe('a consent that is finished', () => {
  it('while the account is disconnected leaves no grant that nobody knows of', async () => {
    const { account, install } = await connected();
    const back = await allowed(account, install);
    const answer = await afterThe(
      givingBack,
      () => world.person.request(back),
      () => world.person.post(api(install, '/disconnect')),
    );
    expect(answer.status).toBe(200);
    expect(await grantsOf(install)).toEqual([]);
    expect(alive(account)).toEqual([]);
    expect(account.sandbox.account.webhooks.size).toBe(0);
    expect((await world.view(install.id)).status).toBe('disconnected');
  });

  it('while the account becomes one for content alone leaves none either', async () => {
    const { account, install } = await connected();
    const back = await allowed(account, install);
    const answer = await afterThe(
      givingBack,
      () => world.person.request(back),
      () => putPurposes(install, ['content']),
    );
    expect(answer.status).toBe(200);
    expect(await grantsOf(install)).toEqual([]);
    expect(alive(account)).toEqual([]);
  });

  it('after the account became one for content alone is given back', async () => {
    const { account, install } = await connected();
    const back = await allowed(account, install);
    await afterThe(
      exchanging,
      () => putPurposes(install, ['content']),
      () => world.person.request(back),
    );
    expect(await grantsOf(install)).toEqual([]);
    expect(alive(account)).toEqual([]);
  });

  it('after the account was deleted is given back', async () => {
    const { account, install } = await connected();
    const back = await allowed(account, install);
    await afterThe(
      exchanging,
      async () => {
        await world.person.post(api(install, '/disconnect'));
        const headers = { origin: backendUrl, 'content-type': 'application/json' };
        const body = JSON.stringify({ name: install.name });
        await world.person.request(api(install, ''), { method: 'DELETE', headers, body });
      },
      () => world.person.request(back),
    );
    expect(await readInstall(world.deps.db, install.id)).toBeUndefined();
    expect(alive(account)).toEqual([]);
  });
});

describe('a grant that is renewed', () => {
  it('while the account is disconnected is given back', async () => {
    const { account, install } = await connected();
    const row = await readInstall(world.deps.db, install.id);
    const [grant] = await grantsOf(install);
    if (!row || !grant) throw new Error('It is not connected.');
    await world.deps.db
      .update(grants)
      .set({ expiresAt: new Date(0) })
      .where(isOf(install));
    await afterThe(
      exchanging,
      // As another process does it that had read the token before.
      () => world.deps.db.delete(grants).where(isOf(install)),
      async () => {
        await expect(freshToken(world.deps, row)).rejects.toThrow('no grant');
        return new Response();
      },
    );
    expect(alive(account)).toEqual([]);
  });
});

describe('a change of what an account is for that comes too late', () => {
  it('when the grant is given back already says that somebody has to consent anew', async () => {
    const { account, install } = await connected();
    const seen = install.purposes;
    const answer = await afterThe(
      givingBack,
      () => putPurposes(install, ['helpdesk'], seen),
      () => putPurposes(install, ['content'], seen),
    );
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ error: { code: 'changed_meanwhile' } });
    expect(alive(account)).toEqual([]);
    expect(await grantsOf(install)).toEqual([]);
    expect(await world.view(install.id)).toMatchObject({
      ...{ status: 'reauthorization-required', purposes: ['helpdesk'] },
    });
  });
});

const isOf = ({ id }: InstallView) => eq(grants.installId, id);

function putPurposes(install: InstallView, purposes: string[], basedOn?: string[]) {
  return world.person.request(api(install, '/purposes'), {
    method: 'PUT',
    headers: { origin: backendUrl, 'content-type': 'application/json' },
    body: JSON.stringify({ purposes, basedOn }),
  });
}
