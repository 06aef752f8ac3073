import { Hono } from 'hono';
import {
  callShareChange,
  historyView,
  ledgerQuery,
  ledgerView,
  resyncRequest,
  whereabouts,
} from '../contract/history-view.ts';
import { historyChoices } from '../contract/history-choices.ts';
import { historyOptionsChange } from '../contract/history.ts';
import { idPattern } from '../contract/id-pattern.ts';
import { changeCallShare } from '../history/change-call-share.ts';
import { changeHistoryOptions } from '../history/change-history-options.ts';
import { listChoices } from '../history/list-choices.ts';
import { lookNow } from '../history/look-now.ts';
import { pauseHistory } from '../history/pause-history.ts';
import { resync } from '../history/resync.ts';
import { resumeHistory } from '../history/resume-history.ts';
import { viewHistory } from '../history/view-history.ts';
import { readLedger } from '../ledger/read-ledger.ts';
import { whereIs } from '../ledger/where-is.ts';
import type { AppDeps, AppEnv } from './env.ts';
import { readBody, readInput } from './read-body.ts';

const thing =
  '/whereabouts/:kind{ticket|article}/:id{[1-9][0-9]{0,18}}' as '/whereabouts/:kind/:id';
const one = `/:installId{${idPattern}}/history` as '/:installId/history';

/** What a signed-in person does with the past of a Zendesk account. Each change answers with how it is then. */
export function consoleHistoryRoutes(deps: AppDeps): Hono<AppEnv> {
  const show = async (installId: string) => historyView.parse(await viewHistory(deps, installId));
  return new Hono<AppEnv>()
    .get(one, async (c) => c.json(await show(c.req.param('installId'))))
    .get(`${one}/choices`, async (c) =>
      c.json(historyChoices.parse(await listChoices(deps.db, c.req.param('installId')))),
    )
    .get(`${one}/ledger`, async (c) => {
      const installId = c.req.param('installId');
      const { from, to } = readInput(c.req.query(), ledgerQuery);
      const days = { from: new Date(from), to: new Date(to) };
      return c.json(ledgerView.parse(await readLedger(deps.db, installId, days)));
    })
    .get(`${one}${thing}`, async (c) => {
      const { installId, kind, id } = c.req.param();
      const found = await whereIs(deps, installId, { kind: kind as 'ticket' | 'article', id });
      return c.json(whereabouts.parse(found));
    })
    .put(`${one}/options`, async (c) => {
      const installId = c.req.param('installId');
      const change = await readBody(c, historyOptionsChange);
      await changeHistoryOptions(deps, installId, change, c.var.signedIn.person.id);
      return c.json(await show(installId));
    })
    .post(`${one}/resync`, async (c) => {
      const request = await readBody(c, resyncRequest);
      await resync(deps, c.req.param('installId'), request, c.var.signedIn.person.id);
      return c.json(await show(c.req.param('installId')));
    })
    .post(`${one}/pause`, async (c) => {
      await pauseHistory(deps, c.req.param('installId'), c.var.signedIn.person.id);
      return c.json(await show(c.req.param('installId')));
    })
    .post(`${one}/resume`, async (c) => {
      await resumeHistory(deps, c.req.param('installId'), c.var.signedIn.person.id);
      return c.json(await show(c.req.param('installId')));
    })
    .post(`${one}/look-now`, async (c) => {
      await lookNow(deps, c.req.param('installId'));
      return c.json(await show(c.req.param('installId')));
    })
    .put(`${one}/call-share`, async (c) => {
      const change = await readBody(c, callShareChange);
      await changeCallShare(deps, c.req.param('installId'), change, c.var.signedIn.person.id);
      return c.json(await show(c.req.param('installId')));
    });
}
