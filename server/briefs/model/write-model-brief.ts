import { randomUUID } from 'node:crypto';
import type { Deps } from '../../deps.ts';
import { canReadTickets, type Install } from '../../installs/install.ts';
import { readInstall } from '../../installs/store.ts';
import { zendeskFor } from '../../installs/zendesk-for.ts';
import { ComeBackLater } from '../../jobs/catalogue.ts';
import { readGuidance } from '../../models/guidance.ts';
import { providerOf, type Provider } from '../../models/provider-of.ts';
import { retryAt } from '../../models/retry-at.ts';
import { readConversation } from '../../zendesk/conversation.ts';
import { ZendeskError } from '../../zendesk/errors.ts';
import { readTicket } from '../../zendesk/tickets.ts';
import { fingerprint } from '../fingerprint.ts';
import { maskForBrief, type MaskedForBrief } from '../mask-for-brief.ts';
import { madeWith } from './made-with.ts';
import { shownConversation } from './shown-conversation.ts';
import {
  mayKeepWords,
  noteNothingToSay,
  noteNothingToWrite,
  noteNotWritten,
  readBasis,
  storeWritten,
  type AsRead,
  type WhichBrief,
} from './store.ts';
import { writeBriefBody } from './write-brief-body.ts';

const patienceMs = 8000;
const comeBackMs = 30_000;

/**
 * Has a model write the brief of a ticket in one language, from what Zendesk says now. Until it is there, and where it
 * cannot be made, agents have the basic one before them.
 *
 * @throws ComeBackLater when Zendesk is busy or away
 */
export async function writeModelBrief(
  deps: Deps,
  which: WhichBrief,
  signal?: AbortSignal,
): Promise<void> {
  const { installId, ticketId } = which;
  const install = await readInstall(deps.db, installId);
  if (!install || !canReadTickets(install) || !install.briefsOn) return;
  const basis = await readBasis(deps.db, which);
  if (!basis) return;
  const provider = await providerOf(deps, installId);
  if (!provider?.settings.briefsOn) return await noteNothingToWrite(deps.db, which);
  const rules = madeWith((await readGuidance(deps.db, installId, 'brief')).version);
  if (basis.row.basis === basis.fingerprint && basis.row.madeWith === rules) {
    return await noteNothingToWrite(deps.db, which);
  }
  try {
    const client = zendeskFor(deps, install, { patienceMs, signal });
    const ticket = await readTicket(client, ticketId);
    if (!ticket) return await leaveAlone(deps, which, basis.row.failures);
    const conversation = await readConversation(client, ticket);
    const found = await maskForBrief(deps, installId, ticket, conversation);
    if (found.isErased) return await leaveAlone(deps, which, basis.row.failures);
    await writeFrom(
      deps,
      { ...which, forgottenSeq: basis.forgottenSeq, departures: found.departures },
      install,
      provider,
      found,
      {
        failures: basis.row.failures,
        rules,
        signal,
      },
    );
  } catch (failure) {
    if (!(failure instanceof ZendeskError)) throw failure;
    if (failure.remedy !== 'retry-later') {
      return await leaveAlone(deps, which, basis.row.failures);
    }
    throw new ComeBackLater(failure.retryAfterMs ?? comeBackMs);
  }
}

/** Writes from a conversation that was just read, and stores it, or why there is nothing. */
async function writeFrom(
  deps: Deps,
  which: WhichBrief & AsRead,
  install: Install,
  provider: Provider,
  found: MaskedForBrief,
  { failures, rules, signal }: { failures: number; rules: string; signal: AbortSignal | undefined },
): Promise<void> {
  const { installId, ticketId, locale } = which;
  const { source, entries } = found;
  const { shown, subject, names, about } = shownConversation(
    found,
    ticketId,
    install,
    provider.settings,
  );
  const made = {
    basis: fingerprint(source, entries, { useNotes: install.usesInternalNotes }),
    madeWith: rules,
  };
  const writtenId = randomUUID();
  if (shown.length === 0) return await noteNothingToSay(deps.db, which, made);
  const body = await writeBriefBody(
    deps,
    {
      installId,
      ticketId,
      writtenId,
      names,
      about,
      mayKeep: (tx) => mayKeepWords(tx, which),
      store: { which: { installId, ticketId, locale }, by: `${provider.id} ${rules}` },
      signal,
    },
    { subject, status: source.status, locale },
    shown,
    provider.contextTokens,
  );
  const now = deps.now();
  if ('why' in body) {
    const failed = { why: body.why, retryAt: retryAt(now, body, failures) };
    return await noteNotWritten(deps.db, which, failed);
  }
  const cut = shown.filter(({ comment, entry }) => comment.text !== entry.text).length;
  await storeWritten(deps.db, which, {
    ...made,
    writtenId,
    body: { ...body, cut, withheld: entries.length - shown.length },
    madeAt: now,
  });
}

/** Zendesk shows no such ticket, or not to us: it is asked again in an hour, and not with every look at the panel. */
async function leaveAlone(deps: Deps, which: WhichBrief, failures: number): Promise<void> {
  const off = { why: 'off', retryAfterMs: undefined } as const;
  const why = { why: off.why, retryAt: retryAt(deps.now(), off, failures) };
  await noteNotWritten(deps.db, which, why);
}
