import { briefAnswer, type BriefAnswer, type BriefRequest } from '../../server/contract/brief.ts';
import { widgetAudience } from '../../server/contract/widget.ts';
import { signWidgetToken } from '../../server/zendesk/widget-token.ts';
import { conversationOf } from '../sandbox/tickets/conversation-of.ts';
import { backendUrl, type World, type ZendeskAccount } from './world.ts';

/** The settings of the app's installation as the account holds them: Zendesk's proxy sees the secret, pages do not. */
export function installedSettings(account: ZendeskAccount): { installId: string; secret: string } {
  const installation = [...account.sandbox.account.installations.values()][0];
  return {
    installId: installation?.settings['install_id'] ?? '',
    secret: installation?.settings['widget_secret'] ?? '',
  };
}

/** A token as Zendesk's proxy signs it for the sidebar of this account. */
export function tokenOf(
  world: World,
  account: ZendeskAccount = world.account,
  claims: Record<string, unknown> = {},
): Promise<string> {
  const { installId, secret } = installedSettings(account);
  return signWidgetToken(
    secret,
    { iss: installId, aud: widgetAudience, ...claims },
    world.deps.now(),
  );
}

export interface AskOptions {
  account?: ZendeskAccount;
  token?: string;
  proof?: string;
  body?: unknown;
  refresh?: boolean;
  updatedAt?: string;
  /** The sidebar's id of the agent's stay on the ticket. */
  visit?: string;
  /** The language the agent reads. */
  locale?: string;
}

/** Asks for a brief as the sidebar does; the proof is the newest entry unless another one is given. */
export async function askForBrief(
  world: World,
  ticketId: number,
  options: AskOptions = {},
): Promise<Response> {
  const account = options.account ?? world.account;
  const request: BriefRequest = {
    proof: {
      newestEntryId: options.proof ?? newestEntryId(account, ticketId),
      updatedAt: options.updatedAt,
    },
    refresh: options.refresh ?? false,
    visit: options.visit,
    locale: options.locale,
  };
  return postToWidget(world, `/widget/tickets/${ticketId}/brief`, options.body ?? request, {
    account,
    token: options.token,
  });
}

/** One request of the sidebar to its door, signed as Zendesk's proxy signs it. */
export async function postToWidget(
  world: World,
  path: string,
  body: unknown,
  { account = world.account, token }: { account?: ZendeskAccount; token?: string } = {},
): Promise<Response> {
  return world.app.request(`${backendUrl}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token ?? (await tokenOf(world, account))}`,
    },
    body: JSON.stringify(body),
  });
}

/** Asks, does the work that causes, and asks again: what an agent sees a moment later. */
export async function briefOf(
  world: World,
  ticketId: number,
  options: AskOptions = {},
): Promise<BriefAnswer> {
  await askForBrief(world, ticketId, options);
  await world.work();
  const answer = await askForBrief(world, ticketId, options);
  if (!answer.ok) throw new Error(`No brief: ${answer.status} ${await answer.text()}`);
  return briefAnswer.parse(await answer.json());
}

export function newestEntryId(account: ZendeskAccount, ticketId: number): string {
  const ticket = account.sandbox.account.tickets.get(ticketId);
  if (!ticket) throw new Error(`There is no ticket ${ticketId}.`);
  const newest = ticket.fromMessagingChannel
    ? conversationOf(ticket).at(-1)
    : ticket.comments.at(-1);
  if (!newest) throw new Error(`Ticket ${ticketId} has no entry.`);
  return String(newest.id);
}
