import { Hono, type Context } from 'hono';
import type { z } from 'zod';
import { currentBrief } from '../briefs/current-brief.ts';
import { provedBrief } from '../briefs/proved-brief.ts';
import type { Question } from '../briefs/prove-shelf.ts';
import { briefAnswer, briefRequest } from '../contract/brief.ts';
import { feedbackAnswer, feedbackRequest } from '../contract/feedback.ts';
import { AppError, notFound } from '../errors.ts';
import { giveFeedback } from '../feedback/give-feedback.ts';
import type { AppDeps, AppEnv } from './env.ts';
import { readBody } from './read-body.ts';
import { requireTicket } from './require-ticket.ts';

/** One spelling a ticket: with zeros before it, it would be stored as another one that no event names. */
const ticket = '/tickets/:ticketId{[1-9]\\d{0,18}}' as '/tickets/:ticketId';

/** The door for the sidebar, through Zendesk's signing proxy. */
export function widgetRoutes(deps: AppDeps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .post(`${ticket}/brief`, requireTicket(deps), async (c) => {
      const request = await readProvingBody(c, briefRequest);
      const answer = await currentBrief(deps, questionOf(c), request);
      return c.json(briefAnswer.parse(answer));
    })
    .post(`${ticket}/feedback`, requireTicket(deps), async (c) => {
      const request = await readProvingBody(c, feedbackRequest);
      const question = questionOf(c);
      const { install, agentId } = question;
      const brief = await provedBrief(deps, question, request.proof.newestEntryId);
      const state = await giveFeedback(deps, install.id, agentId, brief, request);
      return c.json(feedbackAnswer.parse({ state }));
    });
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
