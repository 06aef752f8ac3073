import { Hono, type Context } from 'hono';
import type { z } from 'zod';
import { currentBrief } from '../briefs/current-brief.ts';
import { provedBrief } from '../briefs/proved-brief.ts';
import { proveOthers } from '../briefs/prove-others.ts';
import { readGround } from '../briefs/read-ground.ts';
import { proveShelf, type Question, type ReadStored, type Stored } from '../briefs/prove-shelf.ts';
import { sayUnreachable } from '../zendesk/say-unreachable.ts';
import { briefAnswer, briefRequest } from '../contract/brief.ts';
import { feedbackAnswer, feedbackRequest } from '../contract/feedback.ts';
import {
  recommendationFeedbackRequest,
  recommendationUsedRequest,
  recommendationsAnswer,
  recommendationsRequest,
} from '../contract/recommendations.ts';
import {
  replyAnswer,
  replyFeedbackRequest,
  replyRequest,
  replyUsedRequest,
} from '../contract/reply.ts';
import { topicAnswer, topicChoiceRequest, topicRequest } from '../contract/topics.ts';
import { AppError, notFound } from '../errors.ts';
import { giveFeedback } from '../feedback/give-feedback.ts';
import { currentRecommendations } from '../recommendations/current-recommendations.ts';
import { isFind } from '../recommendations/is-find.ts';
import { giveThumb } from '../recommendations/give-thumb.ts';
import { readRecommended, type Recommended } from '../recommendations/read-recommended.ts';
import { currentReply } from '../replies/current-reply.ts';
import { giveReplyThumb } from '../replies/give-reply-thumb.ts';
import { readReplies, type StoredReplies } from '../replies/read-replies.ts';
import { currentTopic } from '../topics/current-topic.ts';
import { readTopic, type StoredTopic } from '../topics/read-topic.ts';
import { takeChoice } from '../topics/take-choice.ts';
import { noteBrief } from '../use/note-brief.ts';
import type { AppDeps, AppEnv } from './env.ts';
import { readBody } from './read-body.ts';
import {
  requireRecommended,
  requireReplies,
  requireTicket,
  requireTopic,
} from './require-ticket.ts';

/** One spelling a ticket: with zeros before it, it would be stored as another one that no event names. */
const ticket = '/tickets/:ticketId{[1-9]\\d{0,18}}' as '/tickets/:ticketId';

/** The door for the sidebar, through Zendesk's signing proxy. */
export function widgetRoutes(deps: AppDeps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .post(`${ticket}/brief`, requireTicket(deps), async (c) => {
      const request = await readProvingBody(c, briefRequest);
      const began = performance.now();
      const question = questionOf(c);
      const answer = await currentBrief(deps, question, request);
      noteBrief(
        deps.use,
        { ...whatOf(question), agentId: question.agentId },
        answer,
        performance.now() - began,
      );
      return c.json(briefAnswer.parse(answer));
    })
    .post(`${ticket}/feedback`, requireTicket(deps), async (c) => {
      const request = await readProvingBody(c, feedbackRequest);
      const question = questionOf(c);
      const { install, agentId } = question;
      const brief = await provedBrief(deps, question, request.proof.newestEntryId);
      const state = await giveFeedback(
        { ...deps, readGround },
        install.id,
        agentId,
        brief,
        request,
      );
      return c.json(feedbackAnswer.parse({ state }));
    })
    .post(`${ticket}/recommendations`, requireRecommended(deps), async (c) => {
      const { proof } = await readProvingBody(c, recommendationsRequest);
      const question = recommendedOf(c);
      const answer = await currentRecommendations(deps, question, () =>
        proveShelf(deps, question, proof.newestEntryId, readRecommended).catch(sayUnreachable),
      );
      if (answer.state === 'ready' && answer.tickets.length + answer.articles.length > 0) {
        const once = `${question.agentId} ${answer.version}`;
        deps.use.note(question.install.id, 'recommendations-shown', { ...whatOf(question), once });
      }
      return c.json(recommendationsAnswer.parse(answer));
    })
    .post(`${ticket}/recommendations/feedback`, requireRecommended(deps), async (c) => {
      const request = await readProvingBody(c, recommendationFeedbackRequest);
      const question = recommendedOf(c);
      const { install, ticketId, agentId } = question;
      const stored = await prove(deps, question, request, readRecommended);
      const state = await giveThumb(deps, install.id, ticketId, agentId, stored, request);
      return c.json(feedbackAnswer.parse({ state }));
    })
    .post(`${ticket}/recommendations/used`, requireRecommended(deps), async (c) => {
      const request = await readProvingBody(c, recommendationUsedRequest);
      const question = recommendedOf(c);
      const stored = await prove(deps, question, request, readRecommended);
      if (!isFind(stored, request)) return c.json(feedbackAnswer.parse({ state: 'stale' }));
      const once = [question.agentId, request.version, ...Object.values(request.about)].join(' ');
      deps.use.note(question.install.id, 'recommendations-used', { ...whatOf(question), once });
      return c.json(feedbackAnswer.parse({ state: 'stored' }));
    })
    .post(`${ticket}/reply`, requireReplies(deps), async (c) => {
      const request = await readProvingBody(c, replyRequest);
      const question = repliesOf(c);
      const { newestEntryId } = request.proof;
      const answer = await currentReply(deps, question, request, {
        ticket: () => proveShelf(deps, question, newestEntryId, readReplies).catch(sayUnreachable),
        others: (claims) => proveOthers(deps, question.install, claims),
      });
      if (answer.state === 'ready') {
        const once = `${question.agentId} ${answer.reply.id}`;
        deps.use.note(question.install.id, 'replies-shown', { ...whatOf(question), once });
      }
      return c.json(replyAnswer.parse(answer));
    })
    .post(`${ticket}/reply/feedback`, requireReplies(deps), async (c) => {
      const request = await readProvingBody(c, replyFeedbackRequest);
      const question = repliesOf(c);
      const { agentId } = question;
      const stored = await prove(deps, question, request, readReplies);
      const who = { ...whatOf(question), agentId };
      const state = await giveReplyThumb(deps, who, stored, request);
      return c.json(feedbackAnswer.parse({ state }));
    })
    .post(`${ticket}/reply/used`, requireReplies(deps), async (c) => {
      const request = await readProvingBody(c, replyUsedRequest);
      const question = repliesOf(c);
      const { rows } = await prove(deps, question, request, readReplies);
      const isThere = rows.some(({ replyId }) => replyId === request.replyId);
      if (!isThere) return c.json(feedbackAnswer.parse({ state: 'stale' }));
      const once = `${question.agentId} ${request.replyId}`;
      deps.use.note(question.install.id, 'replies-used', { ...whatOf(question), once });
      return c.json(feedbackAnswer.parse({ state: 'stored' }));
    })
    .post(`${ticket}/topic`, requireTopic(deps), async (c) => {
      const { proof } = await readProvingBody(c, topicRequest);
      const question = topicOf(c);
      const answer = await currentTopic(deps, question, () =>
        proveShelf(deps, question, proof.newestEntryId, readTopic).catch(sayUnreachable),
      );
      return c.json(topicAnswer.parse(answer));
    })
    .post(`${ticket}/topic/choice`, requireTopic(deps), async (c) => {
      const request = await readProvingBody(c, topicChoiceRequest);
      const question = topicOf(c);
      const stored = await prove(deps, question, request, readTopic);
      const who = { ...whatOf(question), agentId: question.agentId };
      return c.json(feedbackAnswer.parse({ state: await takeChoice(deps, who, stored, request) }));
    });
}

/** What is stored, for whoever proves that they can open the ticket now; for others there is nothing. */
async function prove<S extends Stored>(
  deps: AppDeps,
  question: Question<S>,
  { proof }: { proof: { newestEntryId: string } },
  readAgain: ReadStored<S>,
): Promise<S> {
  const { newestEntryId } = proof;
  const proved = await proveShelf(deps, question, newestEntryId, readAgain).catch(sayUnreachable);
  if (typeof proved === 'string') throw notFound();
  return proved;
}

const whatOf = ({ install, ticketId }: Pick<Question, 'install' | 'ticketId'>) => ({
  installId: install.id,
  ticketId,
});

function repliesOf(c: Context<AppEnv, typeof ticket>): Question<StoredReplies> {
  const { install, agentId, replies: shelf } = c.var;
  return { install, agentId, shelf, ticketId: c.req.param('ticketId') };
}

function topicOf(c: Context<AppEnv, typeof ticket>): Question<StoredTopic> {
  const { install, agentId, topic: shelf } = c.var;
  return { install, agentId, shelf, ticketId: c.req.param('ticketId') };
}

function recommendedOf(c: Context<AppEnv, typeof ticket>): Question<Recommended> {
  const { install, agentId, recommended: shelf } = c.var;
  return { install, agentId, shelf, ticketId: c.req.param('ticketId') };
}

function questionOf(c: Context<AppEnv, typeof ticket>): Question {
  const { install, agentId, shelf } = c.var;
  return { install, agentId, shelf, ticketId: c.req.param('ticketId') };
}

/** A missing proof looks like a wrong one. */
async function readProvingBody<T extends z.ZodType>(
  c: Context<AppEnv>,
  schema: T,
): Promise<z.output<T>> {
  return readBody(c, schema).catch((failure: unknown) => {
    throw failure instanceof AppError ? notFound() : failure;
  });
}
