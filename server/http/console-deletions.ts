import { Hono } from 'hono';
import { deletionReceipt } from '../contract/deletion.ts';
import { idPattern } from '../contract/id-pattern.ts';
import { notFound } from '../errors.ts';
import { readDeletion } from '../installs/read-deletion.ts';
import type { AppDeps, AppEnv } from './env.ts';
import { adminsOnly } from './require-access.ts';

const one = `/:deletionId{${idPattern}}` as '/:deletionId';

/** Receipts of accounts that are no more: for administrators of all accounts, and for whoever deleted it. */
export function consoleDeletionRoutes({ db }: AppDeps): Hono<AppEnv> {
  return new Hono<AppEnv>().use(adminsOnly).get(one, async (c) => {
    const { person } = c.var.signedIn;
    const receipt = await readDeletion(db, c.req.param('deletionId'));
    if (person.accountIds !== undefined && receipt.deletedBy?.id !== person.id) throw notFound();
    return c.json(deletionReceipt.parse(receipt));
  });
}
