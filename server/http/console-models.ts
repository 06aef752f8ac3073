import { Hono, type MiddlewareHandler } from 'hono';
import { briefGuidanceChanged } from '../briefs/model/guidance-changed.ts';
import { modelsChanged } from '../briefs/model/models-changed.ts';
import { previewBrief } from '../briefs/model/preview-brief.ts';
import { idPattern } from '../contract/id-pattern.ts';
import { providerTest } from '../contract/models.ts';
import {
  callList,
  callQuery,
  callView,
  guidanceRequest,
  guidanceView,
  guidedFeature,
  modelSettingsChange,
  modelsView,
  previewAnswer,
  previewRequest,
  tryRequest,
  usageView,
  type GuidedFeature,
} from '../contract/models-view.ts';
import { tryEmbeddingAgain } from '../embeddings/try-again.ts';
import { viewEmbeddings } from '../embeddings/view-embeddings.ts';
import { notFound } from '../errors.ts';
import { compareThumbs } from '../feedback/compare-thumbs.ts';
import { readInstall } from '../installs/store.ts';
import { changeGuidance, type GuidanceChanged } from '../models/change-guidance.ts';
import { changeModelSettings, type ModelsChanged } from '../models/change-model-settings.ts';
import { listCalls } from '../models/list-calls.ts';
import { listGuidance } from '../models/list-guidance.ts';
import { readCall } from '../models/read-call.ts';
import { tryProvider } from '../models/try-provider.ts';
import { usageCsv } from '../models/usage-csv.ts';
import { viewModels } from '../models/view-models.ts';
import { viewUsage } from '../models/view-usage.ts';
import { previewReply } from '../replies/preview-reply.ts';
import { replyGuidanceChanged } from '../replies/reply-guidance-changed.ts';
import { repliesModelsChanged } from '../replies/replies-models-changed.ts';
import type { AppDeps, AppEnv } from './env.ts';
import { readBody, readInput } from './read-body.ts';
import { adminsOnly } from './require-access.ts';
import { sendCsv } from './send-csv.ts';

const one = `/:installId{${idPattern}}/models` as '/:installId/models';
const guided =
  `${one}/guidance/:feature{${guidedFeature.options.join('|')}}` as `${typeof one}/guidance/:feature`;
const call = `${one}/calls/:callId{${idPattern}}` as `${typeof one}/calls/:callId`;
const usageDays = 30;
const usageDaysInFile = 365;

/** What a signed-in person does with the models of a Zendesk account. Each change answers with how it is then. */
export function consoleModelRoutes(deps: AppDeps): Hono<AppEnv> {
  const show = async (installId: string) =>
    modelsView.parse({
      ...(await viewModels(deps, installId)),
      search: await viewEmbeddings(deps, installId),
    });
  const guidance = async (installId: string, feature: GuidedFeature) =>
    guidanceView.parse({
      ...(await listGuidance(deps.db, installId, feature)),
      thumbs: await compareThumbs(deps.db, installId, feature),
    });
  return new Hono<AppEnv>()
    .use(`${one}/*`, requireKnown(deps))
    .get(one, async (c) => c.json(await show(c.req.param('installId'))))
    .put(one, async (c) => {
      const installId = c.req.param('installId');
      const change = await readBody(c, modelSettingsChange);
      const personId = c.var.signedIn.person.id;
      await changeModelSettings(
        { ...deps, modelsChanged: allTold },
        { installId, personId },
        change,
      );
      return c.json(await show(installId));
    })
    .post(`${one}/test`, async (c) => {
      const request = await readBody(c, tryRequest);
      const tried = await tryProvider(deps, c.req.param('installId'), request, c.req.raw.signal);
      return c.json(providerTest.parse(tried));
    })
    .get(`${one}/calls`, adminsOnly, async (c) => {
      const query = readInput(c.req.query(), callQuery);
      return c.json(callList.parse(await listCalls(deps.db, c.req.param('installId'), query)));
    })
    .get(call, adminsOnly, async (c) => {
      const { installId, callId } = c.req.param();
      return c.json(callView.parse(await readCall(deps, installId, callId)));
    })
    .get(`${one}/usage`, async (c) => {
      const since = { now: deps.now(), days: usageDays };
      return c.json(usageView.parse(await viewUsage(deps.db, c.req.param('installId'), since)));
    })
    .get(`${one}/usage.csv`, async (c) => {
      const since = { now: deps.now(), days: usageDaysInFile };
      const { days } = await viewUsage(deps.db, c.req.param('installId'), since);
      return sendCsv(c, deps.log, 'sidebrief-model-usage.csv', [usageCsv(days)]);
    })
    .get(guided, async (c) =>
      c.json(await guidance(c.req.param('installId'), featureOf(c.req.param('feature')))),
    )
    .put(guided, async (c) => {
      const { installId, feature } = c.req.param();
      const { text, basedOn } = await readBody(c, guidanceRequest);
      const who = { installId, personId: c.var.signedIn.person.id };
      await changeGuidance({ ...deps, guidanceChanged }, who, featureOf(feature), {
        text,
        basedOn,
      });
      return c.json(await guidance(installId, featureOf(feature)));
    })
    .post(`${guided}/preview`, async (c) => {
      const request = await readBody(c, previewRequest);
      const write = featureOf(c.req.param('feature')) === 'brief' ? previewBrief : previewReply;
      const install = await readInstall(deps.db, c.req.param('installId'));
      if (!install) throw notFound();
      const made = await write(deps, install, request, c.req.raw.signal);
      return c.json(previewAnswer.parse(made));
    });
}

const allTold: ModelsChanged = async (tx, installId, what) => {
  await modelsChanged(tx, installId, what);
  await repliesModelsChanged(tx, installId, what);
  await tryEmbeddingAgain(tx, installId);
};

const guidanceChanged: GuidanceChanged = (tx, installId, feature) =>
  feature === 'brief' ? briefGuidanceChanged(tx, installId) : replyGuidanceChanged(tx, installId);

/** Models are no feature that knows accounts: whether there is this one is asked at the door. */
function requireKnown(deps: AppDeps): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    if (!(await readInstall(deps.db, c.req.param('installId') ?? ''))) throw notFound();
    await next();
  };
}

function featureOf(name: string): GuidedFeature {
  return readInput(name, guidedFeature);
}
