import { Hono } from 'hono';
import { idPattern } from '../contract/id-pattern.ts';
import { topicSettingsChange, topicsView } from '../contract/topics-view.ts';
import { askForTraining } from '../topics/ask-for-training.ts';
import { changeTopicSettings } from '../topics/change-topic-settings.ts';
import { refreshFieldsNow } from '../topics/refresh-fields-now.ts';
import { viewTopics } from '../topics/view-topics.ts';
import type { AppDeps, AppEnv } from './env.ts';
import { readBody } from './read-body.ts';

const one = `/:installId{${idPattern}}/topics` as '/:installId/topics';

/** What a signed-in person does with the topics of a Zendesk account. Each change answers with how it is then. */
export function consoleTopicRoutes(deps: AppDeps): Hono<AppEnv> {
  const show = async (installId: string) => topicsView.parse(await viewTopics(deps, installId));
  return new Hono<AppEnv>()
    .get(one, async (c) => c.json(await show(c.req.param('installId'))))
    .put(one, async (c) => {
      const installId = c.req.param('installId');
      const change = await readBody(c, topicSettingsChange);
      const personId = c.var.signedIn.person.id;
      await changeTopicSettings(deps, { installId, personId }, change);
      return c.json(await show(installId));
    })
    .post(`${one}/refresh-fields`, async (c) => {
      await refreshFieldsNow(deps, c.req.param('installId'), c.req.raw.signal);
      return c.json(await show(c.req.param('installId')));
    })
    .post(`${one}/train`, async (c) => {
      await askForTraining(deps, c.req.param('installId'), c.var.signedIn.person.id);
      return c.json(await show(c.req.param('installId')));
    });
}
