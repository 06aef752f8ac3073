import { Hono } from 'hono';
import { accountChange } from '../contract/account-change.ts';
import { idPattern } from '../contract/id-pattern.ts';
import { deleteInstallRequest, deletionReceipt } from '../contract/deletion.ts';
import { readDeletion } from '../installs/read-deletion.ts';
import { connectionTest } from '../contract/connection-test.ts';
import {
  briefsChange,
  chooseInstallationRequest,
  connectAnswer,
  connectRequest,
  createInstallRequest,
  installsQuery,
  installsView,
  installView,
} from '../contract/install.ts';
import { changeBriefSettings } from '../briefs/change-brief-settings.ts';
import { purposesChange } from '../contract/purposes.ts';
import { beginConnect } from '../installs/begin-connect.ts';
import { changeAccount } from '../installs/change-account.ts';
import { changePurposes } from '../installs/change-purposes.ts';
import { checkInstall } from '../installs/check-install.ts';
import { chooseInstallation } from '../installs/choose-installation.ts';
import { createInstall } from '../installs/create-install.ts';
import { deleteInstall } from '../installs/delete-install.ts';
import { disconnect } from '../installs/disconnect.ts';
import { rotateWidgetSecret } from '../installs/rotate-widget-secret.ts';
import { beginConnectionTest } from '../installs/test-connection/begin-connection-test.ts';
import { viewConnectionTest } from '../installs/test-connection/view-connection-test.ts';
import { tryAgain } from '../installs/try-again.ts';
import { viewInstall, viewInstalls } from '../installs/view-install.ts';
import { revokeOldWidgetSecret } from '../installs/widget-secret.ts';
import { countJobs } from '../jobs/count-jobs.ts';
import { sumUsage } from '../models/sum-usage.ts';
import type { AppDeps, AppEnv } from './env.ts';
import { readBody, readInput } from './read-body.ts';
import { allAccountsOnly, mayEnter } from './require-access.ts';

const one = `/:installId{${idPattern}}` as '/:installId';

/** What a signed-in person does with Zendesk accounts. Each action answers with the account as it is then. */
export function consoleInstallRoutes(deps: AppDeps): Hono<AppEnv> {
  const show = async (installId: string) => installView.parse(await viewInstall(deps, installId));
  const showTest = async (installId: string) =>
    connectionTest.parse(await viewConnectionTest(deps, installId));
  return new Hono<AppEnv>()
    .get('/', async (c) => {
      const { person } = c.var.signedIn;
      const { since } = readInput(c.req.query(), installsQuery);
      const all = await viewInstalls(deps);
      const installs = all.filter(({ id }) => mayEnter(person, id));
      const ids = installs.map(({ id }) => id);
      const work = since && (await countJobs(deps.db, ids, new Date(since)));
      const usage = since && (await sumUsage(deps, ids));
      return c.json(
        installsView.parse({ installs, ...(work && { work }), ...(usage && { usage }) }),
      );
    })
    .post('/', allAccountsOnly, async (c) => {
      const id = await createInstall(
        deps,
        await readBody(c, createInstallRequest),
        c.var.signedIn.person.id,
      );
      return c.json(await show(id), 201);
    })
    .get(one, async (c) => c.json(await show(c.req.param('installId'))))
    .put(one, async (c) => {
      const installId = c.req.param('installId');
      const change = await readBody(c, accountChange);
      await changeAccount(deps, installId, change, c.var.signedIn.person.id);
      return c.json(await show(installId));
    })
    .post(`${one}/connect`, async (c) => {
      const { subdomain, from } = await readBody(c, connectRequest);
      const { sessionId, person } = c.var.signedIn;
      const by = { sessionId, personId: person.id };
      const typed = { subdomain, from };
      const begun = await beginConnect(deps, by, c.req.param('installId'), typed);
      return c.json(connectAnswer.parse(begun));
    })
    .post(`${one}/try-again`, async (c) => {
      await tryAgain(deps, c.req.param('installId'), c.var.signedIn.person.id);
      return c.json(await show(c.req.param('installId')));
    })
    .post(`${one}/choose-installation`, async (c) => {
      const { installationId } = await readBody(c, chooseInstallationRequest);
      await chooseInstallation(
        deps,
        c.req.param('installId'),
        installationId,
        c.var.signedIn.person.id,
      );
      return c.json(await show(c.req.param('installId')));
    })
    .post(`${one}/disconnect`, async (c) => {
      await disconnect(deps, c.req.param('installId'), c.var.signedIn.person.id);
      return c.json(await show(c.req.param('installId')));
    })
    .post(`${one}/check`, async (c) => {
      const installId = c.req.param('installId');
      await checkInstall(deps, { installId, personId: c.var.signedIn.person.id });
      return c.json(await show(c.req.param('installId')));
    })
    .get(`${one}/connection-test`, async (c) => c.json(await showTest(c.req.param('installId'))))
    .post(`${one}/connection-test`, async (c) => {
      await beginConnectionTest(deps, c.req.param('installId'), c.var.signedIn.person.id);
      return c.json(await showTest(c.req.param('installId')));
    })
    .post(`${one}/rotate-widget-secret`, async (c) => {
      await rotateWidgetSecret(deps, c.req.param('installId'), c.var.signedIn.person.id);
      return c.json(await show(c.req.param('installId')));
    })
    .post(`${one}/revoke-old-widget-secret`, async (c) => {
      await revokeOldWidgetSecret(deps, c.req.param('installId'), c.var.signedIn.person.id);
      return c.json(await show(c.req.param('installId')));
    })
    .put(`${one}/purposes`, async (c) => {
      const installId = c.req.param('installId');
      const change = await readBody(c, purposesChange);
      await changePurposes(deps, installId, change, c.var.signedIn.person.id);
      return c.json(await show(installId));
    })
    .put(`${one}/briefs`, async (c) => {
      const change = await readBody(c, briefsChange);
      await changeBriefSettings(deps, c.req.param('installId'), change, c.var.signedIn.person.id);
      return c.json(await show(c.req.param('installId')));
    })
    .delete(one, async (c) => {
      const { name } = await readBody(c, deleteInstallRequest);
      const by = c.var.signedIn.person.id;
      const id = await deleteInstall(deps, c.req.param('installId'), { name, by });
      return c.json(deletionReceipt.parse(await readDeletion(deps.db, id)));
    });
}
