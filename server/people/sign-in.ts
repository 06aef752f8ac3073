import { randomUUID } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { noteActivity } from '../activity/note-activity.ts';
import type { SignInRequest } from '../contract/person.ts';
import type { Db } from '../db/connect.ts';
import { people } from '../db/people-schema.ts';
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
const mostWrongCodes = 30;

/** How somebody came in, as the activity log has it. */
export type SignInWay = 'password' | 'second-factor' | 'elsewhere';

/** What a person's attempt was compared with. */
type JudgedBy = Pick<typeof people.$inferSelect, 'passwordHash' | 'totpSince'>;

/** How somebody came in, and by what that was judged. */
export interface Came {
  how?: SignInWay;
  judgedBy?: JudgedBy;
}

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
 * @returns the person's id, how they showed who they are, and by what that was judged
 * @throws AppError `sign_in_failed`, the same for an unknown person; `second_factor_needed` where a code is to be told,
 *   too; `too_many_attempts`
 */
export async function signIn(
  deps: Deps,
  request: SignInRequest,
  caller: Caller,
): Promise<{ personId: string; how: SignInWay; judgedBy: JudgedBy }> {
  const email = request.email.trim().toLowerCase();
  const person = await findPersonByEmail(deps.db, email);
  const browser = person && openKnownBrowser(deps, person.id, caller.keptFor(person.id));
  const network = networkOf(caller.address);
  const forgetCaller =
    browser === undefined ? await countAttempt(deps, [ofCaller(network)]) : undefined;
  const theirs = browser === undefined ? ofPair(email, network) : ofKnownBrowser(browser);
  const count = (allowance: Allowance) =>
    countAttempt(deps, [allowance]).catch(async (failure: unknown) => {
      if (person && isRefusedAs(failure, 'too_many_attempts')) await noteLockout(deps, person.id);
      throw failure;
    });
  const forget = await count(theirs);
  if (!(await verifyPassword(request.password, person?.passwordHash ?? undefined)) || !person) {
    throw new AppError('sign_in_failed', 'sign_in_failed');
  }
  if (person.totpSince) {
    if (!request.code) {
      // Half a sign-in is no failure of their address, where many others may sit; codes are guessed by the pair.
      await forgetCaller?.();
      throw new AppError('second_factor_needed', 'second_factor_needed', { field: 'code' });
    }
    const forgetCodes = browser === undefined ? await count(ofCodes(person.id)) : undefined;
    await checkCode(deps, person.id, request.code);
    await forgetCodes?.();
  }
  await forgetCaller?.();
  await forget();
  const { passwordHash, totpSince } = person;
  const how = totpSince ? 'second-factor' : 'password';
  return { personId: person.id, how, judgedBy: { passwordHash, totpSince } };
}

const ofCaller = (network: string): Allowance => ({
  ...{ key: `\n${network}`, most: mostFailuresOfCaller, isForgiven: false },
});

const ofPair = (email: string, network: string): Allowance => ({
  ...{ key: `${email}\n${network}`, most: mostFailures, isForgiven: true },
});

/** Wherever they are tried from: only whoever has the password already uses it up, and in a known browser it is not asked. */
const ofCodes = (personId: string): Allowance => ({
  ...{ key: `codes\n${personId}`, most: mostWrongCodes, isForgiven: true },
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
 * @param came how they signed in, and by what that was judged: where they have changed it meanwhile, nobody comes in by
 *   what it was. Nothing is noted for those who just joined
 * @returns the token for the cookie; only its hash is stored
 * @throws AppError `sign_in_failed`
 */
export async function beginSession(
  deps: Deps,
  personId: string,
  { browser, address }: { browser: string | undefined; address: string },
  { how, judgedBy }: Came = {},
): Promise<string> {
  const token = newToken();
  const createdAt = deps.now();
  await deps.db.transaction(async (tx) => {
    if (judgedBy) await refuseOutdated(tx, personId, judgedBy);
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

/** Holds the person until the session is there: whoever changes the password next ends it with the others. */
async function refuseOutdated(tx: Db, personId: string, judgedBy: JudgedBy): Promise<void> {
  const [now] = await tx
    .select({ passwordHash: people.passwordHash, totpSince: people.totpSince })
    .from(people)
    .where(and(eq(people.id, personId), isNull(people.removedAt)))
    .for('share');
  const isSame =
    now?.passwordHash === judgedBy.passwordHash &&
    now.totpSince?.getTime() === judgedBy.totpSince?.getTime();
  if (!isSame) throw new AppError('sign_in_failed', 'sign_in_failed');
}

/** Attempts at the code count as attempts at the password do: nobody tries a million of them. */
async function checkCode(deps: Deps, personId: string, code: string): Promise<void> {
  if (await deps.db.transaction((tx) => takeCode(deps, tx, personId, code))) return;
  throw new AppError('sign_in_failed', 'code_wrong', {
    field: 'code',
  });
}
