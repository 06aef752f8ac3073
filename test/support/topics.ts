import { topicAnswer, type TopicAnswer } from '../../server/contract/topics.ts';
import {
  topicsView,
  type TopicSettings,
  type TopicsView,
} from '../../server/contract/topics-view.ts';
import type { Ticket, TicketField } from '../sandbox/account.ts';
import { addField } from '../sandbox/fields/add-field.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { updateTicket } from '../sandbox/tickets/update-ticket.ts';
import { walkThroughConsent } from './connect-account.ts';
import { newestEntryId, postToWidget } from './widget.ts';
import { backendUrl, type World, type ZendeskAccount } from './world.ts';

/** What customers of each topic write, in words of their own. */
const said: Record<string, string[]> = {
  billing__refund: [
    'I was charged twice and want my money back',
    'please refund the double payment on my card',
    'the refund you promised has not reached my bank',
  ],
  orders__late: [
    'my parcel has not arrived and tracking stands still',
    'the courier says delivery is delayed again',
    'where is my shipment, it should have come on Monday',
  ],
  app__sign_in: [
    'I cannot sign in, the password reset mail never comes',
    'the two step code is refused when I log in',
    'login fails on my phone with a wrong password message',
  ],
};
const asides = ['Thanks', 'Kind regards', 'It is urgent', 'Second time I write', 'From my phone'];

export const topicOptions = [
  { name: 'Billing::Refund', value: 'billing__refund' },
  { name: 'Orders::Late', value: 'orders__late' },
  { name: 'App::Sign in', value: 'app__sign_in' },
];

/** Adds the topic dropdown to an account. */
export function addTopicField({ sandbox }: ZendeskAccount): TicketField {
  return addField(sandbox, { type: 'tagger', title: 'Topic', options: topicOptions });
}

/** A ticket of one topic, its words drawn from what such customers write. */
export function askAbout(account: ZendeskAccount, option: string, n: number): Ticket {
  const sentences = said[option] ?? ['hello'];
  const words = `${sentences[Math.floor(n / 3) % sentences.length]}. ${asides[n % asides.length]}, number ${n}.`;
  return createTicket(account.sandbox, {
    subject: `Question ${n}`,
    requesterId: account.customer.id,
    comment: { body: words },
  });
}

/** Solved tickets with their topics set by agents, two minutes between them. */
export function labelPast(account: ZendeskAccount, field: TicketField, count: number): void {
  const { sandbox, agent } = account;
  for (let n = 0; n < count; n++) {
    const { value } = topicOptions[n % topicOptions.length]!;
    const ticket = askAbout(account, value, n);
    sandbox.clock.advance(60_000);
    const changes = { customFields: { [field.id]: value }, status: 'solved' as const };
    updateTicket(sandbox, ticket.id, { assigneeId: agent.id, ...changes }, agent.id);
    sandbox.clock.advance(60_000);
  }
}

const address = (installId: string, path = '') =>
  `${backendUrl}/api/console/installs/${installId}/topics${path}`;

export async function viewTopics(world: World, installId: string): Promise<TopicsView> {
  return topicsView.parse(await (await world.person.request(address(installId))).json());
}

/** Chooses as an admin does in the console. */
export async function chooseTopics(
  world: World,
  installId: string,
  settings: TopicSettings,
): Promise<Response> {
  return world.person.request(address(installId), {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: backendUrl },
    body: JSON.stringify(settings),
  });
}

export function postTopics(world: World, installId: string, path: string): Promise<Response> {
  return world.person.post(address(installId, path));
}

/** Consents once more, as an admin does who lets Sidebrief write to tickets. */
export async function consentAgain(world: World, installId: string): Promise<void> {
  const install = await world.view(installId);
  await walkThroughConsent(world.person, backendUrl, install, world.account.sandbox.subdomain);
  await world.work();
}

export interface TopicAsking {
  account?: ZendeskAccount;
  proof?: string;
}

/** Asks for a ticket's topic as the sidebar does. */
export function askForTopic(
  world: World,
  ticketId: number,
  { account = world.account, proof }: TopicAsking = {},
): Promise<Response> {
  const body = { proof: { newestEntryId: proof ?? newestEntryId(account, ticketId) } };
  return postToWidget(world, `/widget/tickets/${ticketId}/topic`, body, { account });
}

/** Asks, does the work that causes, and asks again. */
export async function topicOf(world: World, ticketId: number): Promise<TopicAnswer> {
  await askForTopic(world, ticketId);
  await world.work();
  return topicAnswer.parse(await (await askForTopic(world, ticketId)).json());
}

/** Tells the backend what an agent did, as the sidebar does. */
export function tellChoice(
  world: World,
  ticketId: number,
  choice: { did: 'applied' | 'undone'; value: string },
  version = 1,
): Promise<Response> {
  const proof = { newestEntryId: newestEntryId(world.account, ticketId) };
  const body = { proof, version, choice };
  return postToWidget(world, `/widget/tickets/${ticketId}/topic/choice`, body, {
    account: world.account,
  });
}
