import type { InviteMade } from '../contract/person.ts';
import type { Deps } from '../deps.ts';
import { hashToken, newToken } from './tokens.ts';

const lifeMs = 7 * 24 * 3600_000;

/** What a link that lets somebody in leaves in the table, and what is told of it, here and never again. */
export function newInviteLink({ config, now }: Pick<Deps, 'config' | 'now'>, by: string) {
  const token = newToken();
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + lifeMs);
  const made: InviteMade = {
    // Behind the hash it stays in the browser: no server log on the way sees it.
    link: `${config.publicUrl}/console/invite#${token}`,
    expiresAt: expiresAt.toISOString(),
  };
  return { made, row: { tokenHash: hashToken(token), invitedBy: by, createdAt, expiresAt } };
}
