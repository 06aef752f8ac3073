import type { ZafClient, ZafSdk } from './client.ts';

/** What Zendesk is asked as soon as there is somebody to ask; nothing of it is read yet. */
export interface Greeting {
  client: ZafClient;
  context: Promise<unknown>;
  metadata: Promise<unknown>;
  currentUser: Promise<unknown>;
  ticketId: Promise<unknown>;
}

/**
 * Starts the app framework. This is done before anything else is loaded, so that Zendesk answers meanwhile.
 *
 * @param sdk the SDK's global; `undefined` where its script did not load
 * @returns `undefined` when the page was opened outside Zendesk
 */
export function greet(sdk: ZafSdk | undefined): Greeting | undefined {
  const client = sdk?.init();
  if (!client) return undefined;
  const asked = {
    context: client.context(),
    metadata: client.metadata(),
    currentUser: client.get('currentUser'),
    ticketId: client.get('ticket.id'),
  };
  // A refusal waits until somebody reads it.
  for (const one of Object.values(asked)) one.catch(() => undefined);
  return { client, ...asked };
}
