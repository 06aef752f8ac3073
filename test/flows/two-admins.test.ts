import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HistoryView } from '../../server/contract/history-view.ts';
import { putJson } from '../support/models.ts';
import { backendUrl, makeWorld, type World } from '../support/world.ts';

let world: World;
let installId: string;

beforeAll(async () => {
  world = await makeWorld();
  installId = (await world.connect()).id;
  await world.work();
});
afterAll(() => world.close());

type Settings = Record<string, unknown>;

/** Where settings are read and saved as a whole, under which name they stand in the view, and two changes of them. */
const forms: [
  name: string,
  read: string,
  save: string,
  part: string,
  one: Settings,
  other: Settings,
][] = [
  ['of models', 'models', 'models', 'settings', { dailyTokens: 50_000 }, { xrayDays: 12 }],
  ['of topics', 'topics', 'topics', 'settings', { targetPercent: 91 }, { targetPercent: 85 }],
  [
    ...(['of the history', 'history', 'history/options', 'options'] as const),
    ...([{ everyHours: 12 }, { attachmentContent: true }] as const),
  ],
];

/** For how long things are kept is shown with more than what is saved. */
describe('days that two admins change at once', () => {
  const at = () => `${backendUrl}/api/console/installs/${installId}/data/retention`;
  const days = async (): Promise<Settings> => {
    const view = (await (await world.person.request(at())).json()) as {
      kinds: { kind: string; days: number }[];
    };
    return Object.fromEntries(view.kinds.map((one) => [one.kind, one.days]));
  };

  it('are not written over by whoever had older ones before them, and are by whoever names none', async () => {
    const opened = await days();
    const save = (body: Settings) => putJson(world.person, at(), body);
    expect((await save({ ...opened, events: 14, basedOn: opened })).status).toBe(200);
    const stale = await save({ ...opened, replies: 7, basedOn: opened });
    expect(await stale.json()).toMatchObject({ error: { code: 'changed_meanwhile' } });
    const now = await days();
    expect(now).toEqual({ ...opened, events: 14 });
    expect((await save({ ...now, replies: 7, basedOn: now })).status).toBe(200);
    expect((await save({ events: 30 })).status).toBe(200);
    expect(await days()).toEqual({ ...opened, replies: 7, events: 30 });
  });
});

describe.each(forms)(
  'settings %s that two admins change at once',
  (...[, read, save, part, one, other]) => {
    const at = (path: string) => `${backendUrl}/api/console/installs/${installId}/${path}`;
    const settings = async (): Promise<Settings> => {
      const view = (await (await world.person.request(at(read))).json()) as Record<
        string,
        Settings
      >;
      return view[part] ?? {};
    };
    const put = (body: Settings) => putJson(world.person, at(save), body);

    it('go to one of two who save in the same moment', async () => {
      const opened = await settings();
      const saved = await Promise.all(
        [one, other].map((change) => put({ ...opened, ...change, basedOn: opened })),
      );
      expect(saved.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect((await put(opened)).status).toBe(200);
    });

    it('are not written over by whoever had an older state before them, who is told so', async () => {
      const opened = await settings();
      expect((await put({ ...opened, ...one, basedOn: opened })).status).toBe(200);
      const stale = await put({ ...opened, ...other, basedOn: opened });
      expect(stale.status).toBe(409);
      expect(await stale.json()).toMatchObject({ error: { code: 'changed_meanwhile' } });
      const now = await settings();
      expect(now).toEqual({ ...opened, ...one });
      expect((await put({ ...now, ...other, basedOn: now })).status).toBe(200);
      expect(await settings()).toEqual({ ...opened, ...one, ...other });
    });

    it('are written over by whoever names no state, as a script may', async () => {
      const now = await settings();
      expect((await put({ ...now, ...one })).status).toBe(200);
      expect(await settings()).toMatchObject(one);
    });
  },
);

describe('the share of calls left to other tools, which two admins change at once', () => {
  const history = () => `${backendUrl}/api/console/installs/${installId}/history`;
  const put = (body: Settings) => putJson(world.person, `${history()}/call-share`, body);
  const share = async () =>
    ((await (await world.person.request(history())).json()) as HistoryView).calls.keptShare;

  it('goes to one of them, and to whoever names none', async () => {
    const basedOn = await share();
    const saved = await Promise.all([35, 45].map((keptShare) => put({ keptShare, basedOn })));
    expect(saved.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect([35, 45]).toContain(await share());
    expect((await put({ keptShare: 20 })).status).toBe(200);
    expect(await share()).toBe(20);
  });
});

describe('guidance that two admins write at once', () => {
  const url = () => `${backendUrl}/api/console/installs/${installId}/models/guidance/brief`;
  const put = (text: string, basedOn?: number) => putJson(world.person, url(), { text, basedOn });
  const version = async () =>
    ((await (await world.person.request(url())).json()) as { version: number }).version;

  it('is not followed by a text of whoever has not seen it', async () => {
    const opened = await version();
    expect((await put('Say parcel.', opened)).status).toBe(200);
    const stale = await put('Say package.', opened);
    expect(stale.status).toBe(409);
    expect(await stale.json()).toMatchObject({ error: { code: 'changed_meanwhile' } });
    expect(await version()).toBe(opened + 1);
    expect((await put('Say package.', await version())).status).toBe(200);
    expect((await put('Say box.')).status).toBe(200);
  });
});

describe('briefs of which two admins change something at once', () => {
  const briefs = (change: object) =>
    putJson(world.person, `${backendUrl}/api/console/installs/${installId}/briefs`, change);

  it('are not switched on again by whoever meant the notes alone, and is told so', async () => {
    const opened = { on: true, useInternalNotes: false };
    expect((await briefs({ ...opened, on: false, basedOn: opened })).status).toBe(200);
    const stale = await briefs({ ...opened, useInternalNotes: true, basedOn: opened });
    expect(stale.status).toBe(409);
    expect(await stale.json()).toMatchObject({ error: { code: 'changed_meanwhile' } });
    expect((await world.view(installId)).briefs).toEqual({ ...opened, on: false });
    expect((await briefs(opened)).status).toBe(200);
  });
});
