import type { RecommendationsAnswer } from '../contract/recommendations.ts';
import type { Deps } from '../deps.ts';
import type { Install } from '../installs/install.ts';
import { provedOrAnswer } from '../installs/proved-or-answer.ts';
import { madeFor } from './made-for.ts';
import type { Recommended } from './read-recommended.ts';
import { shownFinds } from './shown-finds.ts';

const askAgainMs = 1000;
/** Looking for them takes less than a second. */
const overdueMs = 5000;
/** There is much more, or less, to find than there was when more than this share came or went. */
const muchShare = 0.05;
const leastChange = 10;
const sameMs = 60_000;

/**
 * What the sidebar shows beside a ticket now of what helped with tickets like it. Ids, scores and places only; where
 * they are missing or behind, they are asked for.
 *
 * @param prove reads what is stored for whoever proves that they can open the ticket now
 * @throws AppError `not_found`, always the same, when the proof does not prove it; whatever `prove` throws
 */
export async function currentRecommendations(
  deps: Pick<Deps, 'db' | 'queue' | 'now'>,
  { install, ticketId }: { install: Install; ticketId: string },
  prove: () => Promise<Recommended | 'refused' | 'busy'>,
): Promise<RecommendationsAnswer> {
  const isOn = install.briefsOn && install.recommendationsOffAt === null;
  const proved = await provedOrAnswer(install, isOn, prove);
  if ('answer' in proved) return proved.answer;
  return answerFrom(deps, install, ticketId, proved.stored);
}

async function answerFrom(
  { db, queue, now }: Pick<Deps, 'db' | 'queue' | 'now'>,
  install: Install,
  ticketId: string,
  stored: Recommended,
): Promise<RecommendationsAnswer> {
  const { made, past, outOf, ticket } = stored;
  const isIncomplete = past !== undefined && !past.isRead;
  if (outOf === 0 && (!past || isIncomplete)) {
    return { state: 'no-history', ...(past && { progress: { tickets: past.tickets } }) };
  }
  const job = { installId: install.id, ticketId };
  if (!made) {
    // What a ticket asks is kept when its brief is made; one that cannot be made now is tried again by itself.
    const isWaiting = ticket?.retryAt && ticket.retryAt > now();
    if (!isWaiting) await queue.enqueue(db, 'brief-ticket', [job]);
    return { state: 'processing', askAgainMs };
  }
  if (made.finds === null || made.madeFor !== madeFor(made.fingerprint)) {
    if (isOver(made.wantedAt, overdueMs, now())) await queue.enqueue(db, 'recommend-ticket', [job]);
    return { state: 'processing', askAgainMs };
  }
  if (isBehind(made, outOf, now())) await queue.enqueue(db, 'recommend-ticket', [job]);
  return {
    state: 'ready',
    version: made.version,
    telling: made.finds.telling,
    ...shownFinds(made.finds, stored, install),
    incomplete: isIncomplete,
  };
}

function isBehind(made: NonNullable<Recommended['made']>, outOf: number, now: Date): boolean {
  const change = Math.abs(outOf - made.outOf);
  const isMuch = change > Math.max(leastChange, made.outOf * muchShare) || made.outOf === 0;
  return change > 0 && isMuch && (made.outOf === 0 || isOver(made.madeAt, sameMs, now));
}

function isOver(since: string | null, ms: number, now: Date): boolean {
  return since === null || now.getTime() - Date.parse(since) > ms;
}
