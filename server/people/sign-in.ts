import { randomUUID } from 'node:crypto';
import { noteActivity } from '../activity/note-activity.ts';
import type { SignInRequest } from '../contract/person.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { countAttempt, type Allowance } from './count-attempt.ts';
import { openKnownBrowser } from './known-browser.ts';
import { networkOf } from './network-of.ts';
import { noteLockout } from './note-lockout.ts';
import { verifyPassword } from './password.ts';
import { findPersonByEmail, insertSession } from './store.ts';
import { takeCode } from './take-code.ts';
import { hashToken, newToken } from './tokens.ts';

export const sessionLifeMs = 12 * 3600_000;
const mostFailures = 10;
const mostFailuresOfCaller = 100;

/** How somebody came in, as the activity log has it. */
export type SignInWay = 'password' | 'second-factor' | 'elsewhere';

/** Where an attempt comes from. */
export interface Caller {
  address: string;
  /** What the browser keeps of an earlier sign-in of somebody. */
  keptFor(personId: string): string | undefined;
}

/**
 * Checks a password.
 *
 * Failures are counted for the pair of person and network, so that nobody can lock somebody else out
 * from afar; and in a browser in which this person signed in before they are counted apart, so that nobody can from
 * the same address, which behind a proxy may be everybody's.
 *
 * @returns the person's id, and how they showed who they are
 * @throws AppError `sign_in_failed`, the same for an unknown person; `second_factor_needed` where a code is to be told,
 *   too; `too_many_attempts`
 */
export async function signIn(
  deps: Deps,
  request: SignInRequest,
  caller: Caller,
): Promise<{ personId: string; how: SignInWay }> {
  const email = request.email.trim().toLowerCase();
  const person = await findPersonByEmail(deps.db, email);
  const browser = person && openKnownBrowser(deps, person.id, caller.keptFor(person.id));
  const network = networkOf(caller.address);
  const forgetCaller =
    browser === undefined ? await countAttempt(deps, [ofCaller(network)]) : undefined;
  const theirs = browser === undefined ? ofPair(email, network) : ofKnownBrowser(browser);
  const forget = await countAttempt(deps, [theirs]).catch(async (failure: unknown) => {
    if (person && isRefusedAs(failure, 'too_many_attempts')) await noteLockout(deps, person.id);
    throw failure;
  });
  if (!(await verifyPassword(request.password, person?.passwordHash ?? undefined)) || !person) {
    throw new AppError('sign_in_failed', 'sign_in_failed');
  }
  if (person.totpSince) {
    if (!request.code) {
      // Half a sign-in is no failure of their address, where many others may sit; codes are guessed by the pair.
      await forgetCaller?.();
      throw new AppError('second_factor_needed', 'second_factor_needed', { field: 'code' });
    }
    await checkCode(deps, person.id, request.code);
  }
  await forgetCaller?.();
  await forget();
  return { personId: person.id, how: person.totpSince ? 'second-factor' : 'password' };
}

const ofCaller = (network: string): Allowance => ({
  ...{ key: `\n${network}`, most: mostFailuresOfCaller, isForgiven: false },
});

const ofPair = (email: string, network: string): Allowance => ({
  ...{ key: `${email}\n${network}`, most: mostFailures, isForgiven: true },
});

/** Whoever stole what the browser keeps guesses no more often than a stranger. */
const ofKnownBrowser = (browser: string): Allowance => ({
  ...{ key: `known-browser\n${browser}`, most: mostFailures, isForgiven: true },
});

const isRefusedAs = (failure: unknown, code: AppError['code']): boolean =>
  failure instanceof AppError && failure.code === code;

/**
 * Begins a session of half a day.
 *
 * @param from what the browser calls itself, and its address, by which its owner tells sessions apart
 * @param how they signed in; nothing is noted for those who just joined
 * @returns the token for the cookie; only its hash is stored
 */
export async function beginSession(
  deps: Deps,
  personId: string,
  { browser, address }: { browser: string | undefined; address: string },
  how?: SignInWay,
): Promise<string> {
  const token = newToken();
  const createdAt = deps.now();
  await deps.db.transaction(async (tx) => {
    await insertSession(tx, {
      id: randomUUID(),
      tokenHash: hashToken(token),
      personId,
      createdAt,
      expiresAt: new Date(createdAt.getTime() + sessionLifeMs),
      browser: browser?.slice(0, 300) ?? null,
      address,
    });
    if (how) await noteActivity(tx, { at: createdAt, action: 'signed-in', personId, value: how });
  });
  return token;
}

/** Attempts at the code count as attempts at the password do: nobody tries a million of them. */
async function checkCode(deps: Deps, personId: string, code: string): Promise<void> {
  if (await deps.db.transaction((tx) => takeCode(deps, tx, personId, code))) return;
  throw new AppError('sign_in_failed', 'code_wrong', {
    field: 'code',
  });
}
