import { randomUUID } from 'node:crypto';
import type { SignInRequest } from '../contract/person.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { verifyPassword } from './password.ts';
import {
  countSignInFailures,
  deleteSignInFailures,
  findPersonByEmail,
  insertSession,
  noteSignInFailure,
} from './store.ts';
import { takeCode } from './take-code.ts';
import { hashToken, newToken } from './tokens.ts';

export const sessionLifeMs = 12 * 3600_000;
const failuresWindowMs = 15 * 60_000;
const mostFailures = 10;
const mostFailuresOfCaller = 100;

/**
 * Checks a password.
 *
 * Failures are counted for the pair of person and network address, so that nobody can lock somebody else out
 * from afar.
 *
 * @returns the person's id
 * @throws AppError `sign_in_failed`, the same for an unknown person; `second_factor_needed` where a code is to be told,
 *   too; `too_many_attempts`
 */
export async function signIn(deps: Deps, request: SignInRequest, address: string): Promise<string> {
  const email = request.email.trim().toLowerCase();
  const now = deps.now();
  const since = new Date(now.getTime() - failuresWindowMs);
  const pair = hashToken(`${email}\n${address}`);
  const caller = hashToken(`\n${address}`);
  // Counted before the password is looked at, so that attempts made together are counted like any others.
  await noteSignInFailure(deps.db, pair, now);
  await noteSignInFailure(deps.db, caller, now);
  const tooMany =
    (await countSignInFailures(deps.db, pair, since)) > mostFailures ||
    (await countSignInFailures(deps.db, caller, since)) > mostFailuresOfCaller;
  if (tooMany) {
    throw new AppError(
      'too_many_attempts',
      'Too many attempts. Wait a quarter of an hour and try again.',
      { retryAfterSeconds: failuresWindowMs / 1000 },
    );
  }
  const person = await findPersonByEmail(deps.db, email);
  if (!(await verifyPassword(request.password, person?.passwordHash ?? undefined)) || !person) {
    throw new AppError('sign_in_failed', 'The e-mail address or the password is not right.');
  }
  if (person.totpSince) await askForCode(deps, person.id, request.code);
  await deleteSignInFailures(deps.db, { key: pair });
  await deleteSignInFailures(deps.db, { key: caller, at: now });
  return person.id;
}

/**
 * Begins a session of half a day.
 *
 * @param from what the browser calls itself, and its address, by which its owner tells sessions apart
 * @returns the token for the cookie; only its hash is stored
 */
export async function beginSession(
  deps: Deps,
  personId: string,
  { browser, address }: { browser: string | undefined; address: string },
): Promise<string> {
  const token = newToken();
  const createdAt = deps.now();
  await insertSession(deps.db, {
    id: randomUUID(),
    tokenHash: hashToken(token),
    personId,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + sessionLifeMs),
    browser: browser?.slice(0, 300) ?? null,
    address,
  });
  return token;
}

/** Attempts at the code count as attempts at the password do: nobody tries a million of them. */
async function askForCode(deps: Deps, personId: string, code: string | undefined): Promise<void> {
  if (!code) {
    throw new AppError('second_factor_needed', 'Enter the code that your app shows now.', {
      field: 'code',
    });
  }
  if (await deps.db.transaction((tx) => takeCode(deps, tx, personId, code))) return;
  throw new AppError('sign_in_failed', 'This code is not good, or was used already.', {
    field: 'code',
  });
}
