import type { PreviewAnswer, Previewed, PreviewRequest } from '../../contract/models-view.ts';
import type { DroppedSentence } from '../../db/models-schema.ts';
import type { Deps } from '../../deps.ts';
import type { Install } from '../../installs/install.ts';
import { readNamedTicket } from '../../installs/read-named-ticket.ts';
import { refusePersonal } from '../../models/change-guidance.ts';
import { readGuidance, triedVersion, type Guidance } from '../../models/guidance.ts';
import { providerOf, type Provider } from '../../models/provider-of.ts';
import type { MaskedRead } from '../../writing/mask-read.ts';
import { shownConversation } from './shown-conversation.ts';
import { mayKeepWords, readForgottenSeq } from './store.ts';
import { writeBriefBody } from './write-brief-body.ts';

/**
 * Writes the brief of a ticket twice, by the guidance there is and by a text that is being thought of. Both go the way
 * of any brief, are paid and can be looked through; neither is stored as one.
 *
 * @param signal ends it when nobody waits any more
 * @throws AppError `invalid_input` for a ticket that is not to be had or a text that may not be sent;
 *   `reauthorization_required`; `zendesk_unreachable`
 */
export async function previewBrief(
  deps: Deps,
  install: Install,
  { ticketId, text, locale }: PreviewRequest,
  signal?: AbortSignal,
): Promise<PreviewAnswer> {
  refusePersonal(text);
  const provider = await providerOf(deps, install.id);
  const off: Previewed = { state: 'failed', why: 'off' };
  if (!provider) return { today: off, tried: off };
  // Before the words are read: what is to be forgotten from now on is not kept.
  const forgottenSeq = await readForgottenSeq(deps.db, install.id, ticketId);
  const found = await readNamedTicket(deps, install, ticketId, signal);
  const of = { install, provider, found, ticketId, locale, forgottenSeq, signal };
  const now = await readGuidance(deps.db, install.id, 'brief');
  const [today, other] = await Promise.all([
    write(deps, of, now),
    write(deps, of, { version: triedVersion, text }),
  ]);
  return { today, tried: other };
}

interface Of {
  install: Install;
  provider: Provider;
  found: MaskedRead;
  ticketId: string;
  locale: string;
  forgottenSeq: number | undefined;
  signal: AbortSignal | undefined;
}

async function write(deps: Deps, of: Of, guidance: Guidance): Promise<Previewed> {
  const { install, provider, found, ticketId, locale, forgottenSeq, signal } = of;
  const { shown, subject, names, about } = shownConversation(
    found,
    ticketId,
    install,
    provider.settings,
  );
  if (shown.length === 0) return { state: 'failed', why: 'nothing-to-show' };
  const dropped: DroppedSentence[] = [];
  const which = { installId: install.id, ticketId, locale, departures: found.departures };
  const body = await writeBriefBody(
    deps,
    {
      ...{ installId: install.id, ticketId, names, about, guidance, signal },
      mayKeep: async (tx) =>
        forgottenSeq !== undefined && (await mayKeepWords(tx, { ...which, forgottenSeq })),
      onDropped: (sentences) => void dropped.push(...sentences),
    },
    { subject, status: found.source.status, locale },
    shown,
    provider.contextTokens,
  );
  if ('why' in body) return { state: 'failed', why: body.why };
  const ofKind = (kind: string, parts: { text: string }[]) =>
    parts.map((part) => ({ kind, text: part.text }));
  const sentences = [
    ...body.statements.map(({ kind, text }) => ({ kind, text })),
    ...ofKind('promise', body.promises),
    ...ofKind('question', body.questions),
  ];
  return { state: 'written', sentences, dropped };
}
