import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WithheldKind } from '../../server/contract/models.ts';
import type { CleanEntry } from '../../server/conversation/clean-conversation.ts';
import { modelCalls, modelSettings } from '../../server/db/models-schema.ts';
import {
  ticketTopics,
  topicSettings,
  type TopicAsked,
  type TopicRanked,
} from '../../server/db/topics-schema.ts';
import { breakTie, tiedOf } from '../../server/topics/break-tie.ts';
import { seeTicket } from '../../server/topics/see-ticket.ts';
import { serveScriptedModel, type ScriptedModel } from '../support/scripted-model.ts';
import { makeWorld, thePast, type World } from '../support/world.ts';

const one = (value: string, confidence: number): TopicRanked => ({
  value,
  confidence,
  because: [],
});
const tied = [one('billing__refund', 0.41), one('orders__late', 0.38)];
const names = new Map([
  ['billing__refund', 'Billing::Refund'],
  ['orders__late', 'Orders::Late'],
  ['app__sign_in', 'App::Sign in'],
]);
const asked: TopicAsked = {
  subject: 'My parcel',
  body: 'It came late. Mail anna@example.org about my money.',
  kinds: [],
};

let model: ScriptedModel;
let world: World;
let installId: string;

beforeAll(async () => {
  model = await serveScriptedModel();
  world = await makeWorld({ env: { MODEL_URL: model.url, MODEL_NAME: 'm' }, leaves: thePast });
  installId = (await world.connect()).id;
  const row = { installId, fieldId: '9', mode: 'suggest' as const, targetPercent: 95 };
  await world.deps.db.insert(topicSettings).values(row).onConflictDoUpdate({
    target: topicSettings.installId,
    set: row,
  });
});
afterAll(async () => {
  await world.close();
  await model.close();
});
beforeEach(async () => {
  model.requests.length = 0;
  await allow(true);
});

async function allow(topicsOn: boolean, withheld: WithheldKind[] = []): Promise<void> {
  const row = { installId, source: 'deployment' as const, topicsOn, withheld };
  await world.deps.db
    .insert(modelSettings)
    .values(row)
    .onConflictDoUpdate({ target: modelSettings.installId, set: row });
}

function says(option: string, about = asked): Promise<string | undefined> {
  model.script = () => ({ text: JSON.stringify({ option }) });
  const ticket = { installId, ticketId: '77', asked: about, mayKeep: async () => true };
  return breakTie(world.deps, ticket, tied, names);
}

const comment = (text: string, more: Partial<CleanEntry> = {}): CleanEntry => ({
  ...{ id: '1', kind: 'comment', authorRole: 'customer', public: true, text, leftOut: [] },
  ...{ authorName: 'Carla Customer', authorId: '5', createdAt: '2026-01-02T03:04:05Z' },
  ...more,
});
const note = comment('Carla Customer owes us money, says accounting.', {
  ...{ id: '0', public: false, authorRole: 'agent', authorName: 'Ada Agent' },
});
const question = comment('Where is it? Regards, Carla Customer, and Will Smith, too');

let lastTicket = 100;

/** What a model reads of a ticket that is seen as it is; `undefined` where it is not asked. */
async function readOf(
  entries: CleanEntry[],
  { withheld = [], isMessaging = false }: { withheld?: WithheldKind[]; isMessaging?: boolean } = {},
): Promise<unknown> {
  await allow(true, withheld);
  const id = String(lastTicket++);
  const ticket = {
    ...{ id, subject: 'Parcel of Carla Customer', status: 'open', isMessaging },
    ...{
      createdAt: '2026-01-02T03:04:05Z',
      isMerged: false,
      names: ['Carla Customer', 'Will Smith'],
    },
    customFields: new Map(),
    groupId: undefined,
    updatedAt: '2026-03-01T09:00:00Z',
  };
  await world.deps.db.transaction((tx) => seeTicket(world.deps, tx, installId, ticket, entries));
  const own = and(eq(ticketTopics.installId, installId), eq(ticketTopics.ticketId, id));
  const [row] = await world.deps.db.select().from(ticketTopics).where(own);
  const before = model.requests.length;
  const said = await says('o1', row?.asked);
  const [request] = model.requests.slice(before);
  expect(said).toBe(request && 'billing__refund');
  return request?.evidence['ticket'];
}

describe('a model as tie-break among topics (F-16)', () => {
  it('sees only options that fit about equally well', () => {
    expect(tiedOf([...tied, one('app__sign_in', 0.05)])).toEqual(tied);
    expect(tiedOf([one('billing__refund', 0.8), one('orders__late', 0.1)])).toEqual([]);
    expect(tiedOf([one('billing__refund', 0.14), one('orders__late', 0.13)])).toEqual([]);
  });

  it('chooses by the id of an option it was given, and can name no other', async () => {
    expect(await says('o2')).toBe('orders__late');
    expect(await says('o3')).toBeUndefined();
    expect(await says('app__sign_in')).toBeUndefined();
    expect(await says('none')).toBeUndefined();
  });

  it('is shown what the ticket asked, masked, and the names of the options', async () => {
    await says('o1');
    expect(model.requests[0]?.evidence['options']).toEqual([
      { id: 'o1', option: 'Billing::Refund' },
      { id: 'o2', option: 'Orders::Late' },
    ]);
    expect(model.requests[0]?.raw).toContain('It came late');
    expect(model.requests[0]?.raw).not.toContain('anna@example.org');
  });

  it('is off unless an admin switches it on', async () => {
    await world.deps.db.delete(modelSettings).where(eq(modelSettings.installId, installId));
    expect(await says('o1')).toBeUndefined();
    await allow(false);
    expect(await says('o1')).toBeUndefined();
    expect(model.requests).toHaveLength(0);
  });

  it('leaves the order as it was when it does not answer', async () => {
    model.script = () => ({ status: 500 });
    const ticket = { installId, ticketId: '77', asked, mayKeep: async () => true };
    expect(await breakTie(world.deps, ticket, tied, names)).toBeUndefined();
  });

  it('keeps no X-ray of a ticket whose words went meanwhile', async () => {
    await world.deps.db.delete(modelCalls);
    model.script = () => ({ text: '{"option":"o1"}' });
    const ticket = { installId, ticketId: '77', asked, mayKeep: async () => false };
    await breakTie(world.deps, ticket, tied, names);
    const own = and(eq(modelCalls.installId, installId), eq(modelCalls.feature, 'topic'));
    const [call] = await world.deps.db.select().from(modelCalls).where(own);
    expect(call).toMatchObject({ outcome: 'answered', sent: null, received: null });
  });
});

describe('what a model is shown to break a tie', () => {
  it('is subject and first comment without the names of the ticket’s people', async () => {
    const shown = await readOf([question]);
    expect(shown).toMatch(/^Parcel of\nWhere is it\? Regards,/);
    expect(shown).not.toMatch(/Carla|Customer|Will|Smith/);
  });

  it('is never an internal note, though the ticket begins with one', async () => {
    expect(await readOf([note, question])).toMatch(/^Parcel of\nWhere is it/);
    expect(await readOf([note])).toBe('Parcel of');
    expect(await readOf([note], { withheld: ['subject'] })).toBeUndefined();
  });

  it.each<[WithheldKind, { entry: CleanEntry; isMessaging?: boolean }, string | RegExp]>([
    ['subject', { entry: question }, /^Where is it/],
    ['messages', { entry: question, isMessaging: true }, 'Parcel of'],
    [
      'agent-comments',
      { entry: { ...question, authorRole: 'agent', authorName: 'Ada Agent' } },
      'Parcel of',
    ],
    ['internal-notes', { entry: { ...question, public: false } }, 'Parcel of'],
  ])(
    'has nothing of %s where an admin withholds them',
    async (kind, { entry, isMessaging }, left) => {
      const shown = await readOf([entry], { withheld: [kind], isMessaging: isMessaging ?? false });
      expect(shown).toEqual(typeof left === 'string' ? left : expect.stringMatching(left));
      if (kind !== 'subject') {
        expect(
          await readOf([entry], { withheld: [kind, 'subject'], isMessaging: isMessaging ?? false }),
        ).toBeUndefined();
      }
    },
  );

  it('is nothing of a ticket of which it is not known yet what may leave', async () => {
    const { kinds, ...unknown } = asked;
    expect(kinds).toEqual([]);
    expect(await says('o1', unknown)).toBeUndefined();
    expect(model.requests).toHaveLength(0);
  });
});
