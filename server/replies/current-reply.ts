import type { z } from 'zod';
import { noteActivity } from '../activity/note-activity.ts';
import type { Reply, ReplyAnswer, replyRequest } from '../contract/reply.ts';
import type { Deps } from '../deps.ts';
import type { Install } from '../installs/install.ts';
import { provedOrAnswer } from '../installs/proved-or-answer.ts';
import { readGuidance } from '../models/guidance.ts';
import { providerOf } from '../models/provider-of.ts';
import { basicArticle } from './basic-article.ts';
import { stillHold } from './ingredients.ts';
import { readPublicArticles } from './read-public-articles.ts';
import type { ReplyRow, StoredReplies } from './read-replies.ts';
import { readSimilar, type SimilarSolution } from './read-similar.ts';
import { isChecked, replyLanguage } from './reply-language.ts';
import { madeWith } from './reply-prompt.ts';
import { wantReply } from './store.ts';

const askAgainMs = 1500;
/** What was asked for this long ago has been lost, or its model is very slow. */
const overdueMs = 3 * 60_000;
const briefOverdueMs = 5000;
/** Another one is not asked for before this one was read. */
const leastAgeMs = 5000;

type Request = z.output<typeof replyRequest>;
type Claims = Request['similar'];

export interface Proofs {
  /** Reads what is stored for whoever proves that they can open the ticket now. */
  ticket: () => Promise<StoredReplies | 'refused' | 'busy'>;
  /** Of other tickets, those that whoever asks proves to be able to open now. */
  others: (claims: Claims) => Promise<ReadonlySet<string>>;
}

/**
 * What the sidebar shows as a reply to a ticket's customer. One is written on an agent's click only; what was written
 * is shown to whoever proves that they can open everything it rests on, for as long as all of that still holds.
 *
 * @param agentId whom the sidebar claims to speak for: it is noted, and authorises nothing
 * @throws AppError `not_found`, always the same, when the proof does not prove it; whatever the proofs throw
 */
export async function currentReply(
  deps: Deps,
  { install, ticketId, agentId }: { install: Install; ticketId: string; agentId: string },
  request: Request,
  proofs: Proofs,
): Promise<ReplyAnswer> {
  const areOn = install.briefsOn && install.repliesOffAt === null;
  const proved = await provedOrAnswer(install, areOn, proofs.ticket);
  if ('answer' in proved) return proved.answer;
  const { stored } = proved;
  const { ticket, brief, found } = stored;
  const isBehind = !ticket || ticket.madeSeq < ticket.wantedSeq;
  if (!brief || isBehind) {
    await askForBrief(deps, install, ticketId, stored);
    return { state: 'processing', askAgainMs };
  }
  const detected = brief.language;
  const locale = found?.asked.locale;
  const language = replyLanguage({ chosen: request.language, detected, locale });
  const similar = await readSimilar(deps.db, install.id, found?.finds);
  const common = {
    ...(detected !== undefined && { detected }),
    language,
    similar: similar.map((one) => one.ticketId),
  };
  // Only of tickets we would use it is asked whether they can be opened: this door is for nothing else.
  const claims = request.similar.filter((one) => common.similar.includes(one.ticketId));
  const others = [...(await proofs.others(claims))].sort();
  const shelf = { ...stored, fingerprint: brief.fingerprint, language, others, similar };
  const provider = await providerOf(deps, install.id);
  const isOn = provider?.settings.repliesOn === true;
  const ready = isOn ? await findReady(deps, install, shelf) : undefined;
  const now = deps.now().getTime();
  const row = rowOf(shelf);
  if (isUnderWay(row, now)) return { state: 'writing', ...common, askAgainMs };
  const isFresh = ready && now - Date.parse(ready.madeAt) < leastAgeMs;
  if (ready && (request.make !== 'anew' || isFresh)) {
    const thumb = stored.thumbs.get(ready.id);
    return { state: 'ready', ...common, reply: ready, ...(thumb && { thumb }) };
  }
  const basic = async (why: Extract<ReplyAnswer, { state: 'basic' }>['why']) => {
    const article = await basicArticle(deps.db, install.id, found?.finds, language);
    return { state: 'basic' as const, ...common, why, ...(article && { article }) };
  };
  const failed = row?.failure && row.retryAt && row.retryAt.getTime() > now && row.failure;
  if (request.make === 'no') {
    if (failed) return basic(failed);
    const kept = stored.rows.some((one) => one.restsOn.length > 0 && one.language === language);
    return { state: 'idle', ...common, kept: kept && others.length < common.similar.length };
  }
  if (!isChecked(language)) return basic('unchecked-language');
  if (!isOn) return basic('off');
  if (failed && request.make === 'if-needed') return basic(failed);
  const which = { installId: install.id, ticketId, language, others };
  await deps.db.transaction(async (tx) => {
    await wantReply(tx, which, { now: deps.now(), anew: request.make === 'anew' });
    await deps.queue.enqueue(tx, 'write-reply', [which]);
    await noteActivity(tx, {
      ...{ installId: install.id, at: deps.now(), action: 'reply-asked', ticketId },
      agentId: agentId === '' ? null : agentId,
    });
  });
  return { state: 'writing', ...common, askAgainMs };
}

interface Shelf extends StoredReplies {
  fingerprint: string;
  language: string;
  /** What whoever asks proved to be able to open, beside the ticket. */
  others: string[];
  similar: SimilarSolution[];
}

function rowOf({ rows, language, others }: Shelf): ReplyRow | undefined {
  return rows.find((row) => row.language === language && row.others === others.join());
}

function isUnderWay(row: ReplyRow | undefined, now: number): boolean {
  return row?.wantedAt != null && now - row.wantedAt.getTime() < overdueMs;
}

/** The newest reply of which everything is proved, and everything still holds. */
async function findReady(
  { db }: Pick<Deps, 'db'>,
  install: Install,
  { rows, fingerprint, language, others, similar, found }: Shelf,
): Promise<Reply | undefined> {
  const mine = rows.filter(
    (row) =>
      row.language === language &&
      row.basis === fingerprint &&
      row.restsOn.every((id) => others.includes(id)),
  );
  if (mine.length === 0) return undefined;
  const guidance = await readGuidance(db, install.id, 'reply');
  const rules = madeWith(guidance.version);
  const articles = await readPublicArticles(db, install.id, found?.finds, language);
  return mine
    .flatMap(({ body, replyId, madeAt, ingredients, ...row }): Reply[] => {
      if (!body || !replyId || !madeAt || !ingredients || row.madeWith !== rules) return [];
      if (!stillHold(ingredients, { articles, similar })) return [];
      const tickets = ingredients.filter(({ kind }) => kind === 'ticket').length;
      return [{ ...body, id: replyId, language, tickets, madeAt: madeAt.toISOString() }];
    })
    .sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0];
}

/** The words it is to rest on are read when the brief is made; one that cannot be made now is tried again by itself. */
async function askForBrief(
  { db, queue, now }: Deps,
  install: Install,
  ticketId: string,
  { ticket, brief }: StoredReplies,
): Promise<void> {
  const isWaiting = ticket?.retryAt && ticket.retryAt > now();
  const isOverdue = ticket && now().getTime() - ticket.wantedAt.getTime() > briefOverdueMs;
  if (isWaiting || (brief && !isOverdue)) return;
  await queue.enqueue(db, 'brief-ticket', [{ installId: install.id, ticketId }]);
}
