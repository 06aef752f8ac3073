import { deleteOldActivity } from '../activity/delete-old-activity.ts';
import { briefTicket, type HandOver } from '../briefs/brief-ticket.ts';
import { catchUpInstall, catchUpTickets } from '../briefs/catch-up-tickets.ts';
import { deleteOldRereads } from '../briefs/rereads.ts';
import { deleteOldNotes } from '../briefs/model/notes/store.ts';
import { writeModelBrief } from '../briefs/model/write-model-brief.ts';
import type { LeaveOut } from '../care/purge-tickets.ts';
import { remakeBriefs, wantChanged } from '../briefs/want-changed.ts';
import { erase } from '../care/erase.ts';
import { applyRetentionToAll } from '../care/retention/apply-retention.ts';
import { wakeErasures } from '../care/wake-erasures.ts';
import type { Deps } from '../deps.ts';
import { embedDocuments } from '../embeddings/embed-documents.ts';
import { createVectorCache } from '../embeddings/vector-cache.ts';
import { findNear } from '../embeddings/find-near.ts';
import { pollEmbeddings } from '../embeddings/poll-embeddings.ts';
import type { Place } from '../embeddings/store.ts';
import { applyHistoryOptions } from '../history/apply-history-options.ts';
import { deletedAmong } from '../history/deleted-among.ts';
import { pollHistories } from '../history/poll-histories.ts';
import { departUsers } from '../history/depart-users.ts';
import { leaveOutTickets } from '../history/drop-left-out.ts';
import { forgetUser } from '../history/forget-user.ts';
import type { Reactions } from '../history/reactions.ts';
import { readArticle } from '../history/read-article.ts';
import { readTicket } from '../history/read-ticket.ts';
import { readAttachments } from '../history/read-attachments.ts';
import { readComments } from '../history/read-comments.ts';
import { searchNames } from '../history/search-names.ts';
import { startHistory } from '../history/start-history.ts';
import { syncPage } from '../history/sync-page.ts';
import { checkInstall, checkInstalls } from '../installs/check-install.ts';
import { finishConnect } from '../installs/finish-connect.ts';
import { deleteOldOAuthRequests } from '../installs/oauth-request-store.ts';
import { refreshIdleGrants } from '../installs/refresh-idle-grants.ts';
import { testConnection } from '../installs/test-connection/test-connection.ts';
import { compareSample } from '../ledger/compare-sample.ts';
import { countDays } from '../ledger/count-days.ts';
import { pollLedgers } from '../ledger/poll-ledgers.ts';
import { deleteOldCalls } from '../models/forget-calls.ts';
import { deleteOldSessions, deleteSignInFailures } from '../people/store.ts';
import { catchUpIndex } from '../recommendations/catch-up-index.ts';
import { deleteOldJobHours } from './count-jobs.ts';
import { deleteDoneJobs } from './delete-done-jobs.ts';
import { forgetRecommendations } from '../recommendations/forget-recommendations.ts';
import { indexTickets } from '../recommendations/index-tickets.ts';
import { readTexts } from '../recommendations/read-texts.ts';
import { recommendTicket, type MeaningOf } from '../recommendations/recommend-ticket.ts';
import { shownQuestion } from '../writing/shown-question.ts';
import { wantRecommendations } from '../recommendations/want-recommendations.ts';
import { writeReply } from '../replies/write-reply.ts';
import { classifyTicket } from '../topics/classify-ticket.ts';
import { forgetAsked, forgetTopics } from '../topics/forget-topics.ts';
import { pollTopics } from '../topics/poll-topics.ts';
import { refreshFields } from '../topics/refresh-fields.ts';
import { seeTicket } from '../topics/see-ticket.ts';
import { topicChances } from '../topics/topic-chances.ts';
import { trainTopics } from '../topics/train-topics.ts';
import { deleteOldUses } from '../use/delete-old-uses.ts';
import type { Handlers } from './do-job.ts';

/** Which use case does which job. */
export function createHandlers(deps: Deps): Handlers {
  const reactions: Reactions = {
    async ticketsChanged(tx, installId, ids) {
      await wantChanged(deps, tx, installId, ids);
      const gone = await deletedAmong(tx, installId, ids);
      await forgetRecommendations(tx, installId, gone);
      await forgetTopics(tx, installId, gone, deps.now());
    },
    async ticketsRewritten(tx, installId, ids) {
      await remakeBriefs(deps, tx, installId, ids);
      await forgetRecommendations(tx, installId, ids);
      await forgetAsked(tx, installId, ids, deps.now());
    },
  };
  const vectors = createVectorCache();
  const meaningOf: MeaningOf = ({ asked, ...question }) =>
    findNear(deps, vectors, { ...question, textOf: (withheld) => shownQuestion(asked, withheld) });
  const handOver: HandOver = async (tx, install, ticket, entries) => {
    // They stand below the brief, and go with it; replies rest on what is recommended.
    const areOn = install.recommendationsOffAt === null || install.repliesOffAt === null;
    if (install.briefsOn && areOn) await wantRecommendations(deps, tx, install.id, ticket, entries);
    await seeTicket(deps, tx, install.id, ticket, entries);
  };
  return {
    'brief-ticket': (payload, signal) => briefTicket({ ...deps, handOver }, payload, signal),
    'write-brief': (payload, signal) => writeModelBrief(deps, payload, signal),
    'write-reply': (payload, signal) => writeReply(deps, payload, signal),
    'recommend-ticket': (payload) => recommendTicket({ ...deps, topicChances, meaningOf }, payload),
    'classify-ticket': (payload, signal) => classifyTicket(deps, payload, signal),
    'refresh-fields': (payload, signal) => refreshFields(deps, payload, { signal }),
    'train-topics': (payload, signal) => trainTopics(deps, payload, signal),
    'poll-topics': () => pollTopics(deps),
    'test-connection': (payload, signal) => testConnection(deps, payload, signal),
    'finish-connect': async (payload, signal) => {
      const { installId } = payload;
      await finishConnect(deps, payload, signal);
      await catchUpInstall(deps, installId);
      await startHistory(deps, installId);
    },
    'sync-page': (payload, signal) => syncPage({ ...deps, reactions }, payload, signal),
    'read-comments': (payload, signal) => readComments({ ...deps, reactions }, payload, signal),
    'forget-user': (payload) => forgetUser({ ...deps, reactions }, payload),
    erase: (payload, signal) => {
      const leaveOut: LeaveOut = (tx, installId, ids) =>
        leaveOutTickets(tx, installId, ids, 'erased');
      return erase({ ...deps, reactions, leaveOut, departUsers }, payload, signal);
    },
    'search-names': async (payload, signal) => {
      await searchNames({ ...deps, reactions }, payload, signal);
      await wakeErasures(deps, payload.installId);
    },
    'read-ticket': (payload, signal) => readTicket({ ...deps, reactions }, payload, signal),
    'apply-history-options': (payload) => applyHistoryOptions(deps, payload),
    'read-attachments': (payload, signal) => readAttachments(deps, payload, signal),
    'read-article': (payload, signal) => readArticle(deps, payload, signal),
    'count-days': (payload, signal) => countDays(deps, payload, signal),
    'compare-sample': (payload, signal) => compareSample(deps, payload, signal),
    'poll-ledgers': () => pollLedgers(deps),
    'index-tickets': (payload) => indexTickets(deps, payload),
    'embed-documents': (payload, signal) => {
      const { installId } = payload;
      const goOn = (after: Place) =>
        deps.queue.enqueue(deps.db, 'embed-documents', [{ installId, after }]);
      return embedDocuments({ ...deps, textsOf: readTexts, goOn }, payload, signal);
    },
    'poll-histories': async () => {
      await pollHistories(deps);
      await catchUpIndex(deps);
      await wakeErasures(deps);
      const behind = await pollEmbeddings(deps);
      await deps.queue.enqueue(
        deps.db,
        'embed-documents',
        behind.map((installId) => ({ installId })),
      );
    },
    'check-install': (payload, signal) => checkInstall(deps, payload, signal),
    'check-installs': () => checkInstalls(deps),
    'refresh-idle-grants': () => refreshIdleGrants(deps),
    'catch-up-tickets': () => catchUpTickets(deps),
    'tidy-up': () => tidyUp(deps),
  };
}

async function tidyUp({ db, now }: Deps): Promise<void> {
  const at = now();
  await deleteOldSessions(db, at);
  await deleteSignInFailures(db, { before: new Date(at.getTime() - 3600_000) });
  await deleteOldOAuthRequests(db, at);
  await deleteOldRereads(db, at);
  await deleteOldCalls(db, at);
  await deleteOldNotes(db, at);
  await deleteOldJobHours(db);
  await deleteDoneJobs(db);
  await deleteOldUses(db, at);
  await deleteOldActivity(db, at);
  await applyRetentionToAll(db, at);
}
