import type { Sandbox } from '../sandbox.ts';
import type { Attachment } from './attachment.ts';
import { attachmentToken } from './attachment-token.ts';

/** The host that hands out the files of all accounts of zendesk.com. */
export const FILE_HOST = 'attachments.zdusercontent.com';
const FILES_PATH = '/file/';

/** Where the bytes of an attachment lie: on a host of their own, or beside an account that is not at zendesk.com. */
export function fileUrl(sandbox: Sandbox, attachment: Attachment): string {
  const origin = hasFileHost(sandbox) ? `https://${FILE_HOST}` : sandbox.origin;
  const token = attachmentToken(sandbox, attachment.id);
  const name = encodeURIComponent(attachment.fileName);
  return `${origin}${FILES_PATH}${sandbox.subdomain}/${token}/${name}`;
}

/** The subdomain and the token in the address of a file's bytes; `undefined` for an address that is none. */
export function partsOfFileUrl(url: URL): { subdomain: string; token: string } | undefined {
  const [, subdomain, token] = /^\/file\/([^/]+)\/([^/]+)\//.exec(url.pathname) ?? [];
  return subdomain && token ? { subdomain, token } : undefined;
}

/** Whether a request is one for a file's bytes and not for the account. */
export function isForFiles(sandbox: Sandbox, url: URL): boolean {
  return hasFileHost(sandbox) ? url.hostname === FILE_HOST : url.pathname.startsWith(FILES_PATH);
}

function hasFileHost({ origin }: Sandbox): boolean {
  return new URL(origin).hostname.endsWith('.zendesk.com');
}
