import type { Db } from '../db/connect.ts';
import type { Install } from './install.ts';
import { noNotice, saidNotice } from './notices.ts';
import { changeInstall } from './store.ts';

const code = 'app_uninstalled';

/** Says on the account that agents do not see the app any more. */
export async function noteUninstalled(db: Db, installId: string): Promise<void> {
  await changeInstall(db, installId, saidNotice(code));
}

/** Takes back that it is not installed; other notices stay. */
export async function noteInstalled(db: Db, install: Install): Promise<void> {
  if (install.noticeCode !== code) return;
  await changeInstall(db, install.id, noNotice);
}
