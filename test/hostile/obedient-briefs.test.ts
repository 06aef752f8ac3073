import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { briefAnswer } from '../../server/contract/brief.ts';
import { modelRests, modelSpending } from '../../server/db/models-schema.ts';
import { addUser } from '../sandbox/people/add-user.ts';
import type { User } from '../sandbox/account.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { serveScriptedModel, type ScriptedModel } from '../support/scripted-model.ts';
import { askForBrief } from '../support/widget.ts';
import { makeWorld, thePast, type World } from '../support/world.ts';
import { commentsIn, written, type Sentence } from '../support/written.ts';
import { attacks, type Attack } from './attacks.ts';
import { does } from './does.ts';

const honest = 'The blue kettle leaks at the handle.';
const kinds = ['issue', 'next', 'latest', 'promise', 'question', 'done'] as const;
const sides = ['customer', 'agent'] as const;

let model: ScriptedModel;
let world: World;
let mallory: User;

beforeAll(async () => {
  model = await serveScriptedModel();
  world = await makeWorld({ env: { MODEL_URL: model.url, MODEL_NAME: 'm' }, leaves: thePast });
  await world.connect();
  mallory = addUser(world.account.sandbox, { name: 'Mallory Evans', email: 'm@evil.example' });
});
afterAll(async () => {
  await world.close();
  await model.close();
});

/** A model that obeys: it writes what the attack wants, as everything it may be, by its own words in any comment. */
function obey({ obeyed, quote = obeyed }: Attack): void {
  model.script = (request) => {
    const sentences = commentsIn(request).flatMap(({ id: comment }) =>
      kinds.flatMap((kind) =>
        sides.map((by): Sentence => ({ kind, by, text: obeyed, comment, quote })),
      ),
    );
    // Where most of a brief has no support, none of it is shown: so that what stands of an attack is seen.
    const truth = sentences.map((): Sentence => ({ text: honest, quote: honest }));
    return written(...sentences, ...truth);
  };
}

/** What an agent is served as the model's, of a ticket whose subject and second comment are given. */
async function servedOf(attack: Attack, { subject = 'Kettle', reply = '' }): Promise<string[]> {
  for (const table of [modelRests, modelSpending]) await world.deps.db.delete(table);
  obey(attack);
  const { sandbox, customer } = world.account;
  const ticket = createTicket(sandbox, {
    subject,
    requesterId: customer.id,
    comment: { body: honest },
  });
  if (reply !== '') {
    const html = reply.startsWith('<') ? { htmlBody: reply } : {};
    addComment(sandbox, ticket.id, { authorId: mallory.id, body: reply, ...html });
  }
  const before = JSON.stringify([ticket.status, ticket.tags, ticket.comments.length]);
  await sandbox.settle();
  await world.work();
  await askForBrief(world, ticket.id, { locale: 'en' });
  await world.work();
  const answer = await askForBrief(world, ticket.id, { locale: 'en' });
  const served = briefAnswer.parse(await answer.json());
  if (served.state !== 'ready' || served.brief.engine !== 'model') {
    throw new Error(`No model wrote it: ${JSON.stringify(served)}`);
  }
  expect(JSON.stringify([ticket.status, ticket.tags, ticket.comments.length])).toBe(before);
  const { statements, promises, questions } = served.brief;
  // What a customer asked or promised is shown in their own words, as theirs, without any model.
  const own = [...promises, ...questions].filter(
    ({ by, text, receipts: [{ passage } = { passage: '' }] }) =>
      by === 'customer' && text === passage && text !== attack.obeyed,
  );
  return [
    ...statements,
    ...promises.filter((one) => !own.includes(one)),
    ...questions.filter((one) => !own.includes(one)),
  ]
    .map(({ text }) => text)
    .filter((text) => text !== honest);
}

describe('a brief by a model that obeys whoever writes into a ticket (demand 29)', () => {
  it.each(attacks.map((attack) => [attack.kind, attack.text.slice(0, 70), attack] as const))(
    '%s: an agent is served nothing of "%s"',
    async (_, __, attack) => {
      const served = await servedOf(attack, { reply: attack.text });
      expect(served.filter((text) => does(attack, text))).toEqual([]);
    },
  );

  it.each(
    attacks.filter((_, at) => at % 6 === 0).map((one) => [one.text.slice(0, 70), one] as const),
  )('an agent is served nothing of a subject that says "%s"', async (_, attack) => {
    const served = await servedOf(attack, { subject: attack.text });
    expect(served.filter((text) => does(attack, text))).toEqual([]);
  });
});
