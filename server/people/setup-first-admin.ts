import { randomUUID } from 'node:crypto';
import { noteActivity } from '../activity/note-activity.ts';
import type { SetupRequest } from '../contract/person.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { hashPassword } from './password.ts';
import { refuseNameOfProduct } from './refuse-name-of-product.ts';
import { refuseWeakPassword } from './refuse-weak-password.ts';
import {
  deleteSetupLinks,
  insertPerson,
  insertSetupLink,
  isAnybodyThere,
  lockPeople,
  useSetupLink,
} from './store.ts';
import { hashToken, newToken } from './tokens.ts';

const linkLifeMs = 24 * 3600_000;

/**
 * The one-time link that makes the first admin. Printed at every start until there is one, each good for a day.
 *
 * @returns `undefined` when there is an admin already
 */
export async function createSetupLink(
  deps: Pick<Deps, 'db' | 'config' | 'now'>,
): Promise<string | undefined> {
  if (await isAnybodyThere(deps.db)) return undefined;
  const token = newToken();
  await insertSetupLink(deps.db, hashToken(token), deps.now());
  // Behind the hash it stays in the browser: no server log on the way sees it.
  return `${deps.config.publicUrl}/console/setup#${token}`;
}

/**
 * Makes the first admin by the setup link.
 *
 * @returns the id of the person
 * @throws AppError `invalid_input` for a weak password or the product's name; `setup_link_invalid` when the link is unknown, used or a day old, or somebody was quicker
 */
export async function setupFirstAdmin(deps: Deps, request: SetupRequest): Promise<string> {
  // Before the costly part: this door is open to everybody.
  if (await isAnybodyThere(deps.db)) throw linkInvalid();
  refuseNameOfProduct(request.name);
  await refuseWeakPassword(request.password, [request.name, request.email]);
  const passwordHash = await hashPassword(request.password);
  const id = randomUUID();
  await deps.db.transaction(async (tx) => {
    await lockPeople(tx);
    const now = deps.now();
    const notBefore = new Date(now.getTime() - linkLifeMs);
    const isGood = await useSetupLink(tx, hashToken(request.token), now, notBefore);
    if (!isGood || (await isAnybodyThere(tx))) {
      throw linkInvalid();
    }
    const email = request.email.toLowerCase();
    await insertPerson(tx, { id, name: request.name, email, passwordHash, createdAt: now });
    await deleteSetupLinks(tx);
    await noteActivity(tx, { at: now, action: 'first-admin-made', personId: id, value: email });
  });
  return id;
}

function linkInvalid(): AppError {
  return new AppError('setup_link_invalid', 'setup_link_invalid');
}
