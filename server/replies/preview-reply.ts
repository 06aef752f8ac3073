import type { PreviewAnswer, Previewed, PreviewRequest } from '../contract/models-view.ts';
import type { DroppedSentence } from '../db/models-schema.ts';
import type { Deps } from '../deps.ts';
import type { Install } from '../installs/install.ts';
import { readNamedTicket } from '../installs/read-named-ticket.ts';
import { refusePersonal } from '../models/change-guidance.ts';
import { readGuidance, triedVersion, type Guidance } from '../models/guidance.ts';
import { providerOf } from '../models/provider-of.ts';
import { languageOf } from '../support/languages/language-of.ts';
import { readTokens } from '../support/read-tokens.ts';
import type { MaskedRead } from '../writing/mask-read.ts';
import { peopleOf } from '../writing/people-of.ts';
import { gatherMaterial } from './gather-material.ts';
import { articleIngredient } from './ingredients.ts';
import { readReplies } from './read-replies.ts';
import { isChecked, replyLanguage } from './reply-language.ts';
import { mayKeepReply } from './store.ts';
import { replyInput, writeReplyBody } from './write-reply-body.ts';

/**
 * Writes the reply to a ticket twice, by the guidance there is and by a text that is being thought of. Both go the way
 * of any reply, are paid and can be looked through; neither is stored as one. It rests on the ticket and on public
 * articles: which similar tickets an agent could open, nobody has proved here.
 *
 * @param signal ends it when nobody waits any more
 * @throws AppError `invalid_input` for a ticket that is not to be had or a text that may not be sent;
 *   `reauthorization_required`; `zendesk_unreachable`
 */
export async function previewReply(
  deps: Deps,
  install: Install,
  { ticketId, text, locale }: PreviewRequest,
  signal?: AbortSignal,
): Promise<PreviewAnswer> {
  refusePersonal(text);
  const provider = await providerOf(deps, install.id);
  if (!provider) return bothFailed('off');
  // Before the words are read: what is to be forgotten from now on is not kept.
  const stored = await readReplies(deps.db, install.id, ticketId, '');
  const found = await readNamedTicket(deps, install, ticketId, signal);
  const language = replyLanguage({
    chosen: undefined,
    detected: stored?.brief?.language ?? detectLanguage(found),
    locale: stored?.found?.asked.locale ?? locale,
  });
  if (!isChecked(language)) return bothFailed('unchecked-language');
  const which = { installId: install.id, ticketId, language, others: [] };
  const material = await gatherMaterial(deps, which, provider.settings.withheld, found);
  if (!material) return bothFailed('nothing-to-go-on');
  const input = replyInput(material, provider.contextTokens);
  const { authors, names } = peopleOf(found);
  const asRead = {
    forgotten: new Map(stored?.ticket ? [[ticketId, stored.ticket.forgottenSeq]] : []),
    departures: found.departures,
    ingredients: input.articles.map(({ from }) => articleIngredient(from)),
  };
  const write = async (guidance: Guidance): Promise<Previewed> => {
    const dropped: DroppedSentence[] = [];
    const ground = {
      ...{ installId: install.id, ticketId, names, guidance, signal },
      about: { people: authors, ticketId, subject: material.ticket.subject },
      mayKeep: async (tx: Deps['db']) =>
        stored?.ticket !== undefined && (await mayKeepReply(tx, which, asRead)),
      onDropped: (sentences: DroppedSentence[]) => void dropped.push(...sentences),
    };
    const body = await writeReplyBody(deps, ground, input);
    if ('why' in body) return { state: 'failed', why: body.why };
    const sentences = body.sentences.map((one) => ({ kind: 'reply', text: one.text }));
    return { state: 'written', sentences, dropped };
  };
  const now = await readGuidance(deps.db, install.id, 'reply');
  const [today, tried] = await Promise.all([write(now), write({ version: triedVersion, text })]);
  return { today, tried };
}

function bothFailed(why: Extract<Previewed, { state: 'failed' }>['why']): PreviewAnswer {
  return { today: { state: 'failed', why }, tried: { state: 'failed', why } };
}

/** Of the customer's words, of a ticket that nobody has looked at yet. */
function detectLanguage({ entries }: MaskedRead): string | undefined {
  const theirs = entries.filter((one) => one.authorRole === 'customer' && one.public);
  return languageOf(readTokens(theirs.map(({ text }) => text).join('\n')));
}
