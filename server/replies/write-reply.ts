import { randomUUID } from 'node:crypto';
import type { NoReplyWhy } from '../contract/reply.ts';
import type { Deps } from '../deps.ts';
import { canReadTickets } from '../installs/install.ts';
import { readInstall } from '../installs/store.ts';
import { zendeskFor } from '../installs/zendesk-for.ts';
import { ComeBackLater } from '../jobs/catalogue.ts';
import { readGuidance } from '../models/guidance.ts';
import { providerOf, type Provider } from '../models/provider-of.ts';
import { retryAt } from '../models/retry-at.ts';
import { maskRead, type MaskedRead } from '../writing/mask-read.ts';
import { peopleOf } from '../writing/people-of.ts';
import { readConversation } from '../zendesk/conversation.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { readTicket } from '../zendesk/tickets.ts';
import { gatherMaterial } from './gather-material.ts';
import { articleIngredient, ticketIngredient } from './ingredients.ts';
import { madeWith } from './reply-prompt.ts';
import {
  keepReply,
  mayKeepReply,
  noteNoReply,
  readWanted,
  storeReply,
  type WantedReply,
  type WhichReply,
} from './store.ts';
import { replyInput, writeReplyBody } from './write-reply-body.ts';

const patienceMs = 8000;
const comeBackMs = 10_000;

/**
 * Has a model write a reply to the customer of a ticket, from what Zendesk says now, the public help centre, and how
 * those similar tickets were solved that whoever asked can open. An agent waits for it.
 *
 * @throws ComeBackLater when Zendesk is busy or away
 */
export async function writeReply(
  deps: Deps,
  which: WhichReply,
  signal?: AbortSignal,
): Promise<void> {
  const { installId, ticketId } = which;
  const install = await readInstall(deps.db, installId);
  if (!install || !canReadTickets(install) || !install.briefsOn) return;
  if (install.repliesOffAt) return;
  const wanted = await readWanted(deps.db, which);
  if (!wanted) return;
  const provider = await providerOf(deps, installId);
  const giveUp = (why: NoReplyWhy, retryAfterMs?: number) =>
    noteNoReply(deps.db, which, {
      why,
      retryAt: whenAgain(deps.now(), why, retryAfterMs, wanted.row.failures),
    });
  if (!provider?.settings.repliesOn) return await giveUp('off');
  try {
    const client = zendeskFor(deps, install, { patienceMs, signal });
    const ticket = await readTicket(client, ticketId);
    if (!ticket) return await giveUp('nothing-to-go-on');
    const conversation = await readConversation(client, ticket);
    const read = await maskRead(deps, installId, ticket, conversation);
    if (read.isErased) return await giveUp('nothing-to-go-on');
    const failed = await writeFrom(deps, which, wanted, provider, read, signal);
    if (failed) await giveUp(failed.why, failed.retryAfterMs);
  } catch (failure) {
    if (!(failure instanceof ZendeskError)) throw failure;
    if (failure.remedy !== 'retry-later') return await giveUp('nothing-to-go-on');
    throw new ComeBackLater(failure.retryAfterMs ?? comeBackMs);
  }
}

/** Writes from a conversation that was just read, and stores it. @returns why not */
async function writeFrom(
  deps: Deps,
  which: WhichReply,
  { row, fingerprint, forgotten }: WantedReply,
  provider: Provider,
  read: MaskedRead,
  signal: AbortSignal | undefined,
): Promise<{ why: NoReplyWhy; retryAfterMs?: number | undefined } | undefined> {
  const { installId, ticketId } = which;
  const { authors, names } = peopleOf(read);
  const material = await gatherMaterial(deps, which, provider.settings.withheld, read);
  if (!material) return { why: 'nothing-to-go-on' };
  const input = replyInput(material, provider.contextTokens);
  const guidance = await readGuidance(deps.db, installId, 'reply');
  const rules = madeWith(guidance.version);
  const isSame = row.body && row.inputs === input.hash && row.madeWith === rules;
  if (isSame && !row.isWantedAnew) {
    await keepReply(deps.db, which, fingerprint);
    return undefined;
  }
  const asRead = {
    forgotten,
    departures: read.departures,
    ingredients: [
      ...input.articles.map(({ from }) => articleIngredient(from)),
      ...input.solutions.map(({ from }) => ticketIngredient(from)),
    ],
  };
  const replyId = randomUUID();
  const ground = {
    installId,
    writtenId: replyId,
    ticketId,
    names,
    about: { people: authors, ticketId, subject: material.ticket.subject },
    mayKeep: (tx: Deps['db']) => mayKeepReply(tx, which, asRead),
    signal,
  };
  const body = await writeReplyBody(deps, ground, input);
  if ('why' in body) return body;
  await storeReply(deps.db, which, asRead, {
    ...{ basis: fingerprint, madeWith: rules, inputs: input.hash },
    ...{ ingredients: asRead.ingredients, replyId, body, madeAt: deps.now() },
  });
  return undefined;
}

/** What is no failure of a model's is looked at again as soon as what was written without support. */
function whenAgain(now: Date, why: NoReplyWhy, retryAfterMs: number | undefined, failures: number) {
  const isOurs = why === 'unchecked-language' || why === 'nothing-to-go-on';
  return retryAt(now, { why: isOurs ? 'not-supported' : why, retryAfterMs }, failures);
}
