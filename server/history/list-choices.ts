import type { HistoryChoices } from '../contract/history-choices.ts';
import type { AccountThing } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';
import { notFound } from '../errors.ts';
import { readInstall } from '../installs/store.ts';
import { namesOf } from './names-of.ts';

/** The groups, brands and forms of one account, by name. @throws AppError `not_found` */
export async function listChoices(db: Db, installId: string): Promise<HistoryChoices> {
  if (!(await readInstall(db, installId))) throw notFound();
  const list = async (kind: AccountThing) =>
    [...(await namesOf(db, installId, kind))].map(([id, name]) => ({ id, name }));
  return { groups: await list('group'), brands: await list('brand'), forms: await list('form') };
}
