import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { Hono } from 'hono';
import { z } from 'zod';
import { beginErasure } from '../care/begin-erasure.ts';
import { beginExport } from '../care/begin-export.ts';
import { exportAccount } from '../care/export-account.ts';
import { failureFields } from '../log.ts';
import { countReach } from '../care/count-reach.ts';
import { isGenuine } from '../care/receipt-of.ts';
import { readReceipt } from '../care/read-receipt.ts';
import { changeRetention } from '../care/retention/change-retention.ts';
import { viewRetention } from '../care/retention/view-retention.ts';
import { searchWords } from '../care/search-words.ts';
import { viewCare } from '../care/view-care.ts';
import {
  careQuery,
  careView,
  type CareQuery,
  eraseRequest,
  erasedThing,
  erasureReach,
  receipt,
  receiptCheck,
  wordsFound,
  wordsRequest,
} from '../contract/care.ts';
import { retentionChange, retentionView } from '../contract/retention.ts';
import { idPattern } from '../contract/id-pattern.ts';
import { whyUnsearched } from '../history/why-unsearched.ts';
import type { AppDeps, AppEnv } from './env.ts';
import { readBody, readInput } from './read-body.ts';
import { adminsOnly } from './require-access.ts';

const one = `/:installId{${idPattern}}/data` as '/:installId/data';
const receiptOfOne =
  `${one}/erasures/:erasureId{${idPattern}}/receipt` as `${typeof one}/erasures/:erasureId/receipt`;

/**
 * What administrators do with the data of an account: delete it with a receipt, and look whether it is gone. Whoever
 * may only look sees what was deleted, in numbers.
 */
export function consoleCareRoutes(deps: AppDeps): Hono<AppEnv> {
  const show = async (installId: string, query: CareQuery = {}) =>
    careView.parse(await viewCare(deps.db, installId, query, whyUnsearched));
  const kept = async (installId: string) =>
    retentionView.parse(await viewRetention(deps.db, installId));
  return new Hono<AppEnv>()
    .get(one, async (c) =>
      c.json(await show(c.req.param('installId'), readInput(c.req.query(), careQuery))),
    )
    .get(`${one}/retention`, async (c) => c.json(await kept(c.req.param('installId'))))
    .put(`${one}/retention`, async (c) => {
      const installId = c.req.param('installId');
      const change = await readBody(c, retentionChange);
      await changeRetention(deps, installId, change, c.var.signedIn.person.id);
      return c.json(await kept(installId));
    })
    .get(`${one}/export`, adminsOnly, async (c) => {
      const installId = c.req.param('installId');
      const at = await beginExport(deps, installId, c.var.signedIn.person.id);
      const packed = createGzip();
      // Whoever goes away ends the reading, too; a failure cuts the file off before its last line.
      pipeline(Readable.from(exportAccount(deps.db, installId, at)), packed, (failure) => {
        if (failure && failure.code !== 'ERR_STREAM_PREMATURE_CLOSE')
          deps.log.error('An export failed', { installId, ...failureFields(failure) });
      });
      c.header('content-type', 'application/gzip');
      const name = `sidebrief-${at.toISOString().slice(0, 10)}.jsonl.gz`;
      c.header('content-disposition', `attachment; filename="${name}"`);
      return c.body(Readable.toWeb(packed) as ReadableStream);
    })
    .get(`${one}/reach`, adminsOnly, async (c) => {
      const { kind, id } = readInput(c.req.query(), erasedThing);
      const subject = { installId: c.req.param('installId'), kind, zendeskId: id };
      return c.json(erasureReach.parse(await countReach(deps.db, subject)));
    })
    .post(`${one}/erasures`, async (c) => {
      const installId = c.req.param('installId');
      const request = await readBody(c, eraseRequest);
      await beginErasure(deps, { installId, person: c.var.signedIn.person }, request);
      return c.json(await show(installId), 202);
    })
    .get(receiptOfOne, async (c) => {
      const { installId, erasureId } = c.req.param();
      const signed = receipt.parse(await readReceipt(deps, installId, erasureId));
      const name = `deletion-${signed.about.kind}-${signed.about.id}.json`;
      c.header('content-disposition', `attachment; filename="${name}"`);
      return c.json(signed);
    })
    .post(`${one}/receipts/verify`, async (c) => {
      // What says more, or less, than a receipt of ours is none.
      const { data: given } = receipt.safeParse(await readBody(c, z.unknown()));
      const isOurs = given?.account.id === c.req.param('installId');
      const genuine = given !== undefined && isOurs && isGenuine(deps.sealer, given);
      return c.json(receiptCheck.parse({ genuine }));
    })
    .post(`${one}/search`, async (c) => {
      const { words } = await readBody(c, wordsRequest);
      return c.json(wordsFound.parse(await searchWords(deps.db, c.req.param('installId'), words)));
    });
}
