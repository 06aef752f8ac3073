import { noteActivity } from '../activity/note-activity.ts';
import type { Deps } from '../deps.ts';
import { notFound } from '../errors.ts';
import { readInstall } from '../installs/store.ts';

/**
 * Notes that somebody takes an account's data away, before the first of it goes out.
 *
 * @returns when
 * @throws AppError `not_found`
 */
export async function beginExport(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  installId: string,
  personId: string,
): Promise<Date> {
  if (!(await readInstall(db, installId))) throw notFound();
  const at = now();
  await noteActivity(db, { installId, at, action: 'data-exported', personId });
  return at;
}
