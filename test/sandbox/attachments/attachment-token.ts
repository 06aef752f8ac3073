import { createHash } from 'node:crypto';
import type { Sandbox } from '../sandbox.ts';

const PROOF_CHARS = 24;

/** The token in an attachment's `content_url`: it stands for one file of one account, and cannot be guessed from the id. */
export function attachmentToken({ subdomain }: Sandbox, id: number): string {
  const proof = createHash('sha256').update(`${subdomain}/${id}`).digest('base64url');
  return proof.slice(0, PROOF_CHARS) + id.toString(36);
}

/** The id of the attachment a token stands for; `undefined` for a token that is none. */
export function idOfToken(sandbox: Sandbox, token: string): number | undefined {
  const id = Number.parseInt(token.slice(PROOF_CHARS), 36);
  return attachmentToken(sandbox, id) === token ? id : undefined;
}
