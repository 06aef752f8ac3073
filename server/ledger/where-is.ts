import { and, count, eq } from 'drizzle-orm';
import type { Whereabouts } from '../contract/history-view.ts';
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

/** What each answer means, for the admin who asks. */
const messages: Record<string, string> = {
  stored: 'It is stored, with all of its comments.',
  'comments-not-read-yet':
    'It is stored; its comments are to be read from Zendesk one ticket at a time, and are next in line.',
  deleted: 'It was deleted in Zendesk, and nothing of it is kept.',
  erased:
    'Everything about it, or about who asked it, was deleted here by an administrator, and it stays out.',
  'before-window': 'It is older than the window you chose. Choose a longer one to keep it.',
  status: 'Tickets of its status are left out by your choice.',
  group: 'Tickets of its group are left out by your choice.',
  brand: 'Tickets of its brand are left out by your choice.',
  form: 'Tickets of its form are left out by your choice.',
  type: 'Tickets of its type are left out by your choice.',
  'ai-agent': 'An AI agent handled it alone, and such tickets are left out by your choice.',
  unreadable:
    'Zendesk sent it in a form that this version of Sidebrief does not know, so nothing of it is kept. "Read again" tries once more.',
  'not-read-yet':
    'Zendesk has it and it was not read yet. Zendesk tells of a change after about a minute; "Read again" fetches it now.',
  'not-in-zendesk':
    'Zendesk has no such ticket, or does not show it to the person who connected the account.',
  'zendesk-unreachable':
    'It is not stored, and Zendesk cannot be asked at the moment. Try again soon.',
  'not-connected': 'This Zendesk account is not connected.',
  'no-helpdesk':
    'This account is not for a helpdesk, so its tickets are not read. Add the helpdesk on the account’s page to read them.',
  'stored-then':
    'It is stored as it was when this account stopped being for it, and is not followed any more.',
  'no-content':
    'This account is not for content, so its articles are not read. Add content on the account’s page to read them.',
  'not-public':
    'No version of it that everybody may read is stored. This account is read without signing in: drafts, archived articles and those for people who sign in are not kept.',
  'not-kept': 'No published version of it is stored. Drafts and archived articles are never kept.',
};

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
    return { id, kind, code, message: messages[code] ?? code, comments };
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
