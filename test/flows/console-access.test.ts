import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { erasures } from '../../server/db/care-schema.ts';
import { modelCalls } from '../../server/db/models-schema.ts';
import { createHttpPerson, type HttpPerson } from '../support/http-person.ts';
import { joinByInvite } from '../support/join-by-invite.ts';
import { backendUrl, makeWorld, thePast, type World } from '../support/world.ts';

const root = '/api/console';
/** Whoever is not signed in needs these. */
const open = [
  'GET /session',
  'POST /setup',
  'POST /sign-in',
  'POST /invite',
  'POST /invite/accept',
  'POST /sign-out',
  'GET /oidc/begin',
  'GET /oidc/callback',
];
/** Pages that only administrators may read: words of tickets, and people. */
const adminPages =
  /^GET (\/people|\/installs\/:installId\/models\/calls(\/.*)?|\/installs\/:installId\/quality\/disliked\/:key|\/installs\/:installId\/data\/(reach|export))$/;

/**
 * What every method of a path goes through: it only lets on, or refuses. A door that answers every method itself would
 * have to be tried below by each of them, and is not known here.
 */
const guards = [
  '/*',
  '/installs/*',
  '/installs/:installId',
  '/installs/:installId/*',
  '/installs/:installId/models/*',
  '/installs/:installId/quality/*',
  '/people/*',
  '/deletions/*',
];
/** Other sites, be they called almost like ours, and none at all. */
const otherSites = [
  'https://evil.example',
  'null',
  '',
  `${backendUrl}.evil.example`,
  backendUrl.replace('https://', 'https://evil.'),
  backendUrl.replace('https:', 'http:'),
  `${backendUrl}:8443`,
  `${backendUrl}/`,
  backendUrl.toUpperCase(),
];

let world: World;
let installId: string;
let otherId: string;
let reader: HttpPerson;
let limited: HttpPerson;

beforeAll(async () => {
  world = await makeWorld({ leaves: thePast });
  installId = (await world.createInstall()).id;
  otherId = (await world.createInstall(world.addAccount('globex'))).id;
  reader = await joinByInvite(world, { email: 'rita@example.com', role: 'read-only' });
  const toOne = { role: 'admin', accountIds: [installId] };
  limited = await joinByInvite(world, { email: 'lena@example.com', ...toOne });
});
afterAll(() => world.close());

/** Every route of the console as the app has it: one that is added tomorrow is here, too. */
function routes(): { method: string; route: string; path: (of: string) => string }[] {
  const known = new Map<string, { method: string; route: string }>();
  for (const { method, path } of world.app.routes) {
    if (!path.startsWith(`${root}/`) || path.includes('*') || method === 'ALL') continue;
    const route = path.slice(root.length).replace(/\{[^/]*\}(?=\/|$)/g, '');
    known.set(`${method} ${route}`, { method, route });
  }
  return [...known.values()].map(({ method, route }) => ({
    method,
    route: route.replace(/\/$/, ''),
    path: (of) =>
      `${backendUrl}${root}${route.replace(':installId', of).replace(':kind', 'ticket').replace(':feature', 'brief').replace(':number', '1').replace(/:\w+/g, crypto.randomUUID())}`,
  }));
}

const ask = (person: HttpPerson, method: string, url: string, origin = backendUrl) =>
  person.request(url, {
    method,
    headers: { 'content-type': 'application/json', origin },
    ...(method !== 'GET' && { body: '{}' }),
  });

describe('every route of the console', () => {
  it('is known to these tests', () => {
    expect(routes().length).toBeGreaterThan(40);
    const all = routes().map(({ method, route }) => `${method} ${route}`);
    expect(all).toEqual(expect.arrayContaining(open));
    expect(all.filter((one) => adminPages.test(one))).toHaveLength(6);
  });

  it('answers one method on one path, and what is for all of them only guards', () => {
    const inside = world.app.routes.filter(({ path }) => path.startsWith(`${root}/`));
    const plain = (path: string) => path.slice(root.length).replace(/\{[^/]*\}(?=\/|$)/g, '');
    const forAll = inside.filter(({ method }) => method === 'ALL');
    expect([...new Set(forAll.map(({ path }) => plain(path)))].sort()).toEqual(guards.sort());
    const starred = inside.filter(({ method, path }) => method !== 'ALL' && path.includes('*'));
    expect(starred.map(({ path }) => path)).toEqual([]);
  });

  it('is shut for whoever is not signed in', async () => {
    const inside = routes().filter(({ method, route }) => !open.includes(`${method} ${route}`));
    for (const { method, route, path } of inside) {
      const answer = await ask(createHttpPerson(), method, path(installId));
      expect([method, route, answer.status]).toEqual([method, route, 401]);
    }
  });

  it('answers what no browser and no proxy keeps', async () => {
    for (const { method, route, path } of routes().filter((one) => one.method === 'GET')) {
      const answer = await ask(world.person, method, path(installId));
      expect([method, route, answer.headers.get('cache-control')]).toEqual([
        ...[method, route, 'no-store'],
      ]);
    }
  });

  it('that changes something refuses another site, whoever is signed in', async () => {
    for (const { method, route, path } of routes().filter((one) => one.method !== 'GET')) {
      for (const site of otherSites) {
        const answer = await ask(world.person, method, path(installId), site);
        expect([method, route, site, answer.status]).toEqual([method, route, site, 403]);
      }
    }
  });

  it('that changes something refuses whoever may only look, but for what is their own', async () => {
    for (const { method, route, path } of routes()) {
      const name = `${method} ${route}`;
      if (open.includes(name) || route.startsWith('/me/')) continue;
      if (method === 'GET' && !adminPages.test(name)) continue;
      const answer = await ask(reader, method, path(installId));
      const { error } = (await answer.json()) as { error?: { code: string } };
      expect([name, answer.status, error?.code]).toEqual([name, 403, 'read_only']);
    }
  });

  it('of an account shows whoever may only look what there is', async () => {
    for (const route of [
      '',
      '/history',
      '/topics',
      '/models',
      '/models/usage',
      '/data',
      '/data/retention',
    ]) {
      const answer = await ask(reader, 'GET', `${backendUrl}${root}/installs/${installId}${route}`);
      expect([route, answer.status]).toEqual([route, 200]);
    }
  });

  it('of an account is not there for whoever is limited to others', async () => {
    const ofAccounts = routes().filter(({ route }) => route.includes(':installId'));
    expect(ofAccounts.length).toBeGreaterThan(30);
    for (const { method, route, path } of ofAccounts) {
      const answer = await ask(limited, method, path(otherId));
      expect([method, route, answer.status]).toEqual([method, route, 404]);
    }
  });

  it('that is of no account answers whoever is limited to some by rule: what is not named here is refused', async () => {
    const known: Record<string, number> = {
      'GET /deployment': 200,
      // As much of them as there is of the accounts they are limited to: see below.
      'GET /installs': 200,
      'GET /health': 200,
      'GET /activity': 200,
      'GET /activity/log.csv': 200,
      // For what failed of these accounts alone: it does not say what to try.
      'POST /health/retry': 422,
      // There is no such receipt, as there is none of somebody else's.
      'GET /deletions/:deletionId': 404,
    };
    const names = routes().map(({ method, route }) => `${method} ${route}`);
    expect(names).toEqual(expect.arrayContaining(Object.keys(known)));
    for (const { method, route, path } of routes()) {
      const name = `${method} ${route}`;
      const isOfNone = !route.startsWith('/me/') && !route.includes(':installId');
      if (open.includes(name) || !isOfNone) continue;
      const answer = await ask(limited, method, path(installId));
      const { error } = known[name]
        ? { error: undefined }
        : ((await answer.json()) as { error?: { code: string } });
      const byRule = known[name] ? [name, known[name], undefined] : [name, 403, 'read_only'];
      expect([name, answer.status, error?.code]).toEqual(byRule);
    }
  });

  it('that is of all accounts tells whoever is limited to some nothing of the others', async () => {
    for (const route of ['/installs', '/activity', '/activity/log.csv', '/health']) {
      const told = async (person: HttpPerson) =>
        (await ask(person, 'GET', `${backendUrl}${root}${route}`)).text();
      expect([route, await told(world.person)]).toEqual([route, expect.stringContaining('globex')]);
      expect([route, await told(limited)]).toEqual([route, expect.not.stringContaining('globex')]);
      expect(await told(limited)).not.toContain(otherId);
    }
  });

  it('of a part of an account has the part of no other', async () => {
    const at = { requestedAt: world.deps.now(), finishedAt: world.deps.now() };
    const [erasure] = await world.deps.db
      .insert(erasures)
      .values({
        ...{ id: crypto.randomUUID(), installId: otherId, kind: 'ticket', zendeskId: '12', ...at },
        ...{ personId: crypto.randomUUID(), personName: 'Ada Admin' },
      })
      .returning();
    const [call] = await world.deps.db
      .insert(modelCalls)
      .values({
        ...{ id: crypto.randomUUID(), installId: otherId, at: world.deps.now(), feature: 'brief' },
        ...{ provider: 'p', model: 'm', prompt: 'brief', promptVersion: 1, guidanceVersion: 0 },
        ...{ outcome: 'answered', tokensIn: 1, tokensOut: 1, cost: 0, tookMs: 1, masked: {} },
      })
      .returning();
    const idsOf: Record<string, string | undefined> = {
      'GET /installs/:installId/data/erasures/:erasureId/receipt': erasure?.id,
      'GET /installs/:installId/models/calls/:callId': call?.id,
    };
    // These are named by what is the same in every account, and of which each shows its own.
    const byName = /:(feature|name|kind|number|key)(?=\/|$)/;
    const parts = routes().filter(({ route }) => /:installId\/.*:/.test(route));
    const names = parts.map(({ method, route }) => `${method} ${route}`);
    expect(names.filter((name) => !byName.test(name)).sort()).toEqual(Object.keys(idsOf).sort());
    for (const [name, id = ''] of Object.entries(idsOf)) {
      const [, route = ''] = name.split(' ');
      const of = (account: string) =>
        `${backendUrl}${root}${route.replace(':installId', account).replace(/:\w+/, id)}`;
      const told = async (person: HttpPerson, account: string) =>
        (await ask(person, 'GET', of(account))).status;
      expect([name, await told(world.person, otherId)]).toEqual([name, 200]);
      expect([name, await told(world.person, installId)]).toEqual([name, 404]);
      expect([name, await told(limited, installId)]).toEqual([name, 404]);
      expect([name, await told(limited, otherId)]).toEqual([name, 404]);
    }
  });

  it('of an account that they are limited to lets an administrator in as any other', async () => {
    for (const { method, route, path } of routes()) {
      if (!route.includes(':installId') || method !== 'GET') continue;
      const theirs = await ask(limited, method, path(installId));
      const all = await ask(world.person, method, path(installId));
      expect([route, theirs.status]).toEqual([route, all.status]);
    }
  });

  it('with the receipt of an account that they were not limited to is not there for them', async () => {
    const gone = (await world.createInstall(world.addAccount('initech'))).id;
    const answer = await world.person.request(`${backendUrl}${root}/installs/${gone}`, {
      method: 'DELETE',
      headers: { 'content-type': 'application/json', origin: backendUrl },
      body: JSON.stringify({ name: 'initech support' }),
    });
    expect(answer.status).toBe(200);
    const { id } = (await answer.json()) as { id: string };
    const receipt = `${backendUrl}${root}/deletions/${id}`;
    expect((await ask(world.person, 'GET', receipt)).status).toBe(200);
    expect((await ask(limited, 'GET', receipt)).status).toBe(404);
  });
});

describe('every way to Zendesk’s consent page and back', () => {
  /** Nothing of an account is said, and none is changed: see the tests of consent. */
  const ways: [method: string, path: string][] = [
    ['GET', '/oauth/begin/:requestId'],
    ['GET', '/oauth/callback'],
  ];
  const where = async (person: HttpPerson, path: string) => {
    const url = `${backendUrl}${path.replace(/:\w+/, crypto.randomUUID())}?state=made-up&code=any`;
    const answer = await person.request(url);
    return [path, answer.status, answer.headers.get('location')];
  };

  it('is known to these tests', () => {
    const all = world.app.routes
      .filter(({ path, method }) => path.startsWith('/oauth/') && method !== 'ALL')
      .map(({ method, path }) => [method, path.replace(/\{[^/]*\}/g, '')]);
    expect(all).toEqual(ways);
  });

  it.each(ways)('refuses in words whoever may not connect: %s %s', async (_method, path) => {
    expect(await where(createHttpPerson(), path)).toEqual([
      ...[path, 303, '/console/sign-in?reason=consent'],
    ]);
    expect(await where(reader, path)).toEqual([
      ...[path, 303, '/console/?consent=failed&code=read_only'],
    ]);
    for (const person of [limited, world.person]) {
      expect(await where(person, path)).toEqual([path, 303, '/console/?consent=expired']);
    }
  });
});
