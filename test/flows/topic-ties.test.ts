import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { modelCalls, modelSettings } from '../../server/db/models-schema.ts';
import type { TopicRanked } from '../../server/db/topics-schema.ts';
import { breakTie, tiedOf } from '../../server/topics/break-tie.ts';
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
const asked = { subject: 'My parcel', body: 'It came late. Mail anna@example.org about my money.' };

let model: ScriptedModel;
let world: World;
let installId: string;

beforeAll(async () => {
  model = await serveScriptedModel();
  world = await makeWorld({ env: { MODEL_URL: model.url, MODEL_NAME: 'm' }, leaves: thePast });
  installId = (await world.connect()).id;
});
afterAll(async () => {
  await world.close();
  await model.close();
});
beforeEach(async () => {
  model.requests.length = 0;
  await allow(true);
});

async function allow(topicsOn: boolean): Promise<void> {
  const row = { installId, source: 'deployment' as const, topicsOn };
  await world.deps.db
    .insert(modelSettings)
    .values(row)
    .onConflictDoUpdate({ target: modelSettings.installId, set: row });
}

function says(option: string): Promise<string | undefined> {
  model.script = () => ({ text: JSON.stringify({ option }) });
  const ticket = { installId, ticketId: '77', asked, mayKeep: async () => true };
  return breakTie(world.deps, ticket, tied, names);
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
      { id: 'o1', name: 'Billing::Refund' },
      { id: 'o2', name: 'Orders::Late' },
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
