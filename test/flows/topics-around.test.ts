import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { topicAnswer } from '../../server/contract/topics.ts';
import type { TicketField } from '../sandbox/account.ts';
import { answerConsent } from '../support/answer-consent.ts';
import { walkThroughConsent } from '../support/connect-account.ts';
import {
  addTopicField,
  askAbout,
  chooseTopics,
  postTopics,
  viewTopics,
} from '../support/topics.ts';
import { newestEntryId, postToWidget, tokenOf } from '../support/widget.ts';
import { backendUrl, makeWorld, type World } from '../support/world.ts';

let world: World;
let installId: string;
let field: TicketField;

beforeAll(async () => {
  world = await makeWorld();
  field = addTopicField(world.account);
  installId = (await world.connect()).id;
  await chooseTopics(world, installId, {
    mode: 'assign',
    fieldId: String(field.id),
    targetPercent: 95,
  });
  await settle();
});
afterAll(() => world.close());

async function settle(): Promise<void> {
  await world.account.sandbox.settle();
  await world.work();
}

describe('the consent that lets us write to tickets', () => {
  const topicsPage = () => `${backendUrl}/console/accounts/${installId}/topics`;
  const consent = (decision: 'allow' | 'deny', from?: 'account' | 'topics') =>
    walkThroughConsent(
      world.person,
      backendUrl,
      { id: installId },
      world.account.sandbox.subdomain,
      decision,
      from,
    );
  const begin = async (from: string) =>
    world.person.post(`${backendUrl}/api/console/installs/${installId}/connect`, {
      subdomain: world.account.sandbox.subdomain,
      from,
    });

  it('leads back to the topics it was asked for by, whatever the answer is', async () => {
    expect(await consent('deny', 'topics')).toBe(`${topicsPage()}?consent=denied`);
    expect(await consent('allow', 'topics')).toBe(topicsPage());
    await settle();
    expect(await viewTopics(world, installId)).toMatchObject({ mayWrite: true });
    expect(await consent('allow')).toBe(`${backendUrl}/console/accounts/${installId}`);
    await settle();
  });

  it('leads nowhere but to pages of ours: where to is a part of the state', async () => {
    expect((await begin('https://evil.example/')).status).toBe(422);
    const { continueUrl } = (await (await begin('topics')).json()) as { continueUrl: string };
    const elsewhere = new URL(continueUrl);
    elsewhere.searchParams.set('from', '//evil.example/');
    const page = await world.person.follow(elsewhere.href);
    const callback = new URL(await answerConsent(world.person, page, 'deny'));
    const changed = new URL(callback);
    changed.searchParams.set(
      'state',
      (callback.searchParams.get('state') ?? '').replace('.account', '.topics'),
    );
    expect((await world.person.request(changed.href)).headers.get('location')).toBe(
      '/console/?consent=expired',
    );
    expect((await world.person.request(callback.href)).headers.get('location')).toBe(
      `/console/accounts/${installId}?consent=denied`,
    );
  });
});

describe('who applied a topic', () => {
  it('is remembered for the agent who did, as they say, and for nobody else', async () => {
    const ticket = askAbout(world.account, 'billing__refund', 3);
    await settle();
    const ask = async (agent: string) => {
      const token = await tokenOf(world, world.account, { agent });
      const proof = { newestEntryId: newestEntryId(world.account, ticket.id) };
      const post = (path: string, body: object) =>
        postToWidget(world, `/widget/tickets/${ticket.id}/topic${path}`, body, { token });
      return { post, proof };
    };
    const answerOf = async (agent: string) => {
      const { post, proof } = await ask(agent);
      const answer = topicAnswer.parse(await (await post('', { proof })).json());
      return answer.state === 'ready' ? answer.appliedByYou : answer.state;
    };
    expect(await answerOf('88')).toBeUndefined();
    const { post, proof } = await ask('88');
    const choice = { did: 'applied', value: 'orders__late' };
    await post('/choice', { proof, version: 1, choice });
    expect(await answerOf('88')).toBe('orders__late');
    expect(await answerOf('89')).toBeUndefined();
    await post('/choice', { proof, version: 1, choice: { ...choice, did: 'undone' } });
    expect(await answerOf('88')).toBeUndefined();
  });
});

describe('a field that is gone from Zendesk', () => {
  it('keeps its last title in the console', async () => {
    field.title = 'Reason for contact';
    await postTopics(world, installId, '/refresh-fields');
    field.active = false;
    await postTopics(world, installId, '/refresh-fields');
    await postTopics(world, installId, '/refresh-fields');
    expect((await viewTopics(world, installId)).field).toMatchObject({
      id: String(field.id),
      title: 'Reason for contact',
      isGone: true,
    });
  });
});
