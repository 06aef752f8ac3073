import { z } from 'zod';
import type { ZafClient } from './client.ts';
import type { Greeting } from './greet.ts';
import { readTicketId } from './read-ticket-id.ts';
import { within } from './within.ts';

/** What is known once Zendesk has answered the handshake. */
export interface Zaf {
  client: ZafClient;
  /** Where in Zendesk the app was opened, e.g. `ticket_sidebar`. */
  location: string;
  settings: Settings;
  agent: Agent;
  /** The ticket beside which the app was opened; `undefined` where there is none yet, or Zendesk did not say. */
  ticketId: string | undefined;
}

export type Settings = z.infer<typeof settings>;
export type Agent = z.infer<typeof agent>;

/**
 * Learns where we are, how the app is set up, and who the agent is.
 * @throws Error when Zendesk does not say where we are, or how the app is set up
 */
export async function startZaf(greeting: Greeting): Promise<Zaf> {
  const { client } = greeting;
  const [foundContext, foundMetadata, foundAgent, ticketId] = await Promise.all([
    within(greeting.context, deadlineMs).then((found) => context.parse(found)),
    within(greeting.metadata, deadlineMs).then((found) => metadata.parse(found)),
    readAgent(greeting),
    readTicketId(client, greeting.ticketId).catch(() => undefined),
  ]);
  return {
    client,
    location: foundContext.location,
    settings: foundMetadata.settings,
    agent: foundAgent,
    ticketId,
  };
}

const deadlineMs = 10_000;

// Settings may be missing, empty or of another type; all of these mean "not set".
const text = z.string().catch('');
const settings = z.object({ install_id: text, backend_host: text });
const context = z.object({ location: z.string() });
const metadata = z.object({
  settings: settings.catch({ install_id: '', backend_host: '' }),
});
const agent = z.object({
  id: z.union([z.string(), z.number()]).transform(String).catch(''),
  locale: z.string().catch('en'),
});

/** No longer than this is the panel kept from opening for what it can do without. */
const hintMs = 3000;

/** The agent's id is a hint and the locale a courtesy, so a refusal must not keep the panel shut. */
async function readAgent({ currentUser }: Greeting): Promise<Agent> {
  const found = await within(currentUser, hintMs).catch(() => undefined);
  const parsed = z.object({ currentUser: agent }).safeParse(found);
  return parsed.success ? parsed.data.currentUser : { id: '', locale: 'en' };
}
