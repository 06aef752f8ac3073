import type { Endpoint, ZendeskClient } from './client.ts';
import { ZendeskError } from './errors.ts';

const mostRedirects = 3;
const deadlineMs = 15_000;

/** Where a file may be fetched from: Zendesk's own hosts, or this machine where the account itself is on it. */
const ownHosts = /\.(?:zendesk\.com|zdusercontent\.com|zdassets\.com)$/;

/**
 * The content of an attachment. Its address leads to another host, which gets no token of ours (Attachments API,
 * "content_url").
 *
 * @param from.origin the account's own, e.g. `https://acme.zendesk.com`
 * @param mostBytes more is not read
 * @throws ZendeskError, `skip` for an address that is not Zendesk's, a file that is gone, or one that is too large
 */
export async function downloadAttachment(
  { client, fetch: reach, origin }: { client: ZendeskClient; fetch: typeof fetch; origin: string },
  contentUrl: string,
  mostBytes: number,
): Promise<Uint8Array> {
  const name = 'attachments/content';
  let url = new URL(contentUrl);
  let response = await open(url, { isFirst: true });
  for (let hops = 0; isRedirect(response.status); hops++) {
    await response.body?.cancel();
    const location = response.headers.get('location');
    if (hops >= mostRedirects || !location) throw refused('leads nowhere');
    url = new URL(location, url);
    response = await open(url, { isFirst: false });
  }
  if (!response.ok) {
    await response.body?.cancel();
    const remedy = response.status >= 500 || response.status === 429 ? 'retry-later' : 'skip';
    throw new ZendeskError(remedy, `${name} answered ${response.status}`, {
      status: response.status,
    });
  }
  return readAtMost(response, mostBytes);

  async function open(at: URL, { isFirst }: { isFirst: boolean }): Promise<Response> {
    // Only the address that Zendesk named gets the token; where it leads does not, whatever it is called.
    if (isFirst && at.origin === origin) {
      const path = `${at.pathname}${at.search}`;
      const endpoint: Endpoint = { method: 'GET', path, name, alsoFine: [301, 302, 303, 307, 308] };
      return client.open(endpoint);
    }
    const isLocal = new URL(origin).hostname.endsWith('localhost') || origin.includes('127.0.0.1');
    const isOwn = at.protocol === 'https:' && ownHosts.test(at.hostname);
    if (!isOwn && !(isLocal && at.hostname === new URL(origin).hostname))
      throw refused('leads to a host that is not Zendesk');
    const signal = AbortSignal.timeout(deadlineMs);
    return reach(at, { redirect: 'manual', signal }).catch((cause: unknown) => {
      throw new ZendeskError('retry-later', `${name} got no answer`, { cause });
    });
  }

  function refused(why: string): ZendeskError {
    return new ZendeskError('skip', `${name} ${why}`);
  }
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400;
}

async function readAtMost(response: Response, mostBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > mostBytes) throw new ZendeskError('skip', 'attachments/content is too large');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
