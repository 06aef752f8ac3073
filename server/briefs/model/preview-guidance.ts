import type { PreviewAnswer, PreviewedBrief, PreviewRequest } from '../../contract/models-view.ts';
import type { DroppedSentence } from '../../db/models-schema.ts';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../errors.ts';
import { canRead, type Install } from '../../installs/install.ts';
import { zendeskFor } from '../../installs/zendesk-for.ts';
import { refusePersonal } from '../../models/change-guidance.ts';
import { readGuidance, type Guidance } from '../../models/guidance.ts';
import { providerOf, type Provider } from '../../models/provider-of.ts';
import { readConversation } from '../../zendesk/conversation.ts';
import { readTicket, type ZendeskTicket } from '../../zendesk/tickets.ts';
import { maskRead, type MaskedRead } from '../mask-read.ts';
import { sayUnreachable } from '../say-unreachable.ts';
import { shownOf } from './shown-of.ts';
import { mayKeepWords, readForgottenSeq } from './store.ts';
import { writeBriefBody } from './write-brief-body.ts';

const patienceMs = 8000;
/** In place of a version: the text is only tried. */
const tried = -1;

/**
 * Writes the brief of a ticket twice, by the guidance there is and by a text that is being thought of. Both go the way
 * of any brief, are paid and can be looked through; neither is stored as one.
 *
 * @param signal ends it when nobody waits any more
 * @throws AppError `invalid_input` for a ticket that is not to be had or a text that may not be sent;
 *   `reauthorization_required`; `zendesk_unreachable`
 */
export async function previewGuidance(
  deps: Deps,
  install: Install,
  { ticketId, text, locale }: PreviewRequest,
  signal?: AbortSignal,
): Promise<PreviewAnswer> {
  refusePersonal(text);
  if (!canRead(install)) {
    throw new AppError('reauthorization_required', 'Connect the Zendesk account first.');
  }
  const provider = await providerOf(deps, install.id);
  const off: PreviewedBrief = { state: 'failed', why: 'off' };
  if (!provider) return { today: off, tried: off };
  // Before the words are read: what is to be forgotten from now on is not kept.
  const forgottenSeq = await readForgottenSeq(deps.db, install.id, ticketId);
  const found = await read(deps, install, ticketId, signal);
  const of = { install, provider, found, ticketId, locale, forgottenSeq, signal };
  const now = await readGuidance(deps.db, install.id, 'brief');
  const [today, other] = await Promise.all([
    write(deps, of, now),
    write(deps, of, { version: tried, text }),
  ]);
  return { today, tried: other };
}

async function read(
  deps: Deps,
  install: Install,
  ticketId: string,
  signal: AbortSignal | undefined,
): Promise<MaskedRead> {
  const client = zendeskFor(deps, install, { patienceMs, signal });
  const ticket: ZendeskTicket | undefined = await readTicket(client, ticketId).catch(
    sayUnreachable,
  );
  if (!ticket) {
    throw new AppError('invalid_input', 'Zendesk has no ticket with this number.', {
      field: 'ticketId',
    });
  }
  const conversation = await readConversation(client, ticket).catch(sayUnreachable);
  return maskRead(deps, install.id, ticket, conversation);
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

async function write(deps: Deps, of: Of, guidance: Guidance): Promise<PreviewedBrief> {
  const { install, provider, found, ticketId, locale, forgottenSeq, signal } = of;
  const { shown, subject, names, about } = shownOf(found, ticketId, install, provider.settings);
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
