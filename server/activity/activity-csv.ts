import type { ActivityFilter, ActivityLine } from '../contract/activity.ts';
import type { Db } from '../db/connect.ts';
import { csvLine } from './csv-line.ts';
import { listActivity, type ActivityScope } from './list-activity.ts';

const atOnce = 500;

/** The whole log as a file for spreadsheets, newest first, read a piece at a time: it may be long. */
export async function* activityCsv(
  db: Db,
  scope: ActivityScope,
  filter: ActivityFilter,
): AsyncGenerator<string> {
  yield csvLine(['time', 'account', 'who', 'email', 'did', 'ticket', 'kind', 'action']);
  let before: string | undefined;
  do {
    const page = await listActivity(db, scope, { ...filter, before }, atOnce);
    yield page.lines.map((line) => csvLine(cellsOf(line))).join('');
    before = page.before;
  } while (before !== undefined);
}

function cellsOf({ at, account, who, what, ticketId, kind, action }: ActivityLine): string[] {
  return [
    at,
    sayAccount(account),
    sayWho(who),
    who.email ?? '',
    what,
    ticketId ?? '',
    kind,
    action,
  ];
}

function sayAccount(account: ActivityLine['account']): string {
  if (account === undefined) return '';
  return account.isDeleted ? `${account.name} (deleted)` : account.name;
}

function sayWho({ kind, id, name, isRemoved }: ActivityLine['who']): string {
  if (kind === 'sidebrief') return 'Sidebrief';
  const known = name ?? `${kind} ${id ?? ''}`;
  if (kind === 'agent') return name === undefined ? known : `${known} (agent ${id ?? ''})`;
  return isRemoved ? `${known} (removed)` : known;
}
