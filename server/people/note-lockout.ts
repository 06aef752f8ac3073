import { noteActivity } from '../activity/note-activity.ts';
import type { Deps } from '../deps.ts';
import { attemptsWindowMs } from './count-attempt.ts';
import {
  countSignInFailures,
  deleteSignInFailures,
  lockPeople,
  noteSignInFailure,
} from './store.ts';
import { hashToken } from './tokens.ts';

const freshMs = 60_000;

/** Notes that sign-ins of somebody are refused: once, however long they are and from however many addresses. */
export async function noteLockout(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  personId: string,
): Promise<void> {
  const at = now();
  const key = hashToken(`locked\n${personId}`);
  const lastSeen = (agoMs: number, tx = db) =>
    countSignInFailures(tx, key, new Date(at.getTime() - agoMs));
  // Whoever goes on guessing has us write once a minute.
  if ((await lastSeen(freshMs)) > 0) return;
  await db.transaction(async (tx) => {
    await lockPeople(tx);
    const isNoted = (await lastSeen(attemptsWindowMs, tx)) > 0;
    await deleteSignInFailures(tx, { key });
    await noteSignInFailure(tx, key, at);
    if (!isNoted) await noteActivity(tx, { at, action: 'sign-in-locked', value: personId });
  });
}
