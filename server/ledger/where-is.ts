import { and, count, eq } from 'drizzle-orm';
import type { Whereabouts } from '../contract/history-view.ts';
import { sayByKey } from '../contract/said.ts';
import { whereaboutsSaid } from '../contract/whereabouts-said.ts';
import { pastArticles } from '../db/account-schema.ts';
import { histories, pastComments, pastTickets } from '../db/history-schema.ts';
import type { Deps } from '../deps.ts';
import { notFound } from '../errors.ts';
import { canReadTickets, type Install } from '../installs/install.ts';
import { isFor, isReadPublicly } from '../installs/is-for.ts';
import { readInstall } from '../installs/store.ts';
import { zendeskFor } from '../installs/zendesk-for.ts';
import { tombstonesOf } from '../tombstones/tombstones-of.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { readTicket } from '../zendesk/tickets.ts';

const patienceMs = 2000;

/**
 * The one answer to "why is it not here?": from what is stored, and only where nothing is, from Zendesk.
 *
 * @throws AppError `not_found` for an unknown account
 */
export async function whereIs(
  deps: Deps,
  installId: string,
  { kind, id }: Pick<Whereabouts, 'kind' | 'id'>,
): Promise<Whereabouts> {
  const install = await readInstall(deps.db, installId);
  if (!install) throw notFound();
  const answer = (code: string, comments?: number): Whereabouts => {
    return { id, kind, code, message: sayByKey(whereaboutsSaid, code) ?? code, comments };
  };
  if (kind === 'article') return answer(await codeOfArticle(deps, install, id));
  const [row] = await deps.db
    .select({ leftOut: pastTickets.leftOut, readWhy: pastTickets.readWhy })
    .from(pastTickets)
    .where(and(eq(pastTickets.installId, installId), eq(pastTickets.ticketId, id)));
  if (!row && (await tombstonesOf(deps.db, installId, { tickets: [id] })).ticket(id))
    return answer('erased');
  if (!row) return answer(await codeOfUnknown(deps, install, id));
  if (row.leftOut) return answer(row.leftOut);
  if (!isFor(install, 'helpdesk')) return answer('stored-then');
  const [comments] = await deps.db
    .select({ count: count() })
    .from(pastComments)
    .where(and(eq(pastComments.installId, installId), eq(pastComments.ticketId, id)));
  return answer(row.readWhy ? 'comments-not-read-yet' : 'stored', comments?.count ?? 0);
}

async function codeOfArticle(deps: Deps, install: Install, articleId: string): Promise<string> {
  const [row] = await deps.db
    .select({ locale: pastArticles.locale })
    .from(pastArticles)
    .where(and(eq(pastArticles.installId, install.id), eq(pastArticles.articleId, articleId)))
    .limit(1);
  if (!isFor(install, 'content')) return row ? 'stored-then' : 'no-content';
  if (row) return 'stored';
  return isReadPublicly(install) ? 'not-public' : 'not-kept';
}

async function codeOfUnknown(deps: Deps, install: Install, ticketId: string): Promise<string> {
  if (!isFor(install, 'helpdesk')) return 'no-helpdesk';
  const [history] = await deps.db
    .select()
    .from(histories)
    .where(eq(histories.installId, install.id));
  if (!history || !canReadTickets(install)) return 'not-connected';
  try {
    const ticket = await readTicket(zendeskFor(deps, install, { patienceMs }), ticketId);
    if (!ticket) return 'not-in-zendesk';
    const isOld = history.windowFrom && Date.parse(ticket.updatedAt) < history.windowFrom.getTime();
    return isOld ? 'before-window' : 'not-read-yet';
  } catch (failure) {
    if (failure instanceof ZendeskError) return 'zendesk-unreachable';
    throw failure;
  }
}
