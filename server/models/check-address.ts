import { isPublic } from './is-public.ts';

export type CheckedAddress = { ok: true; baseUrl: string } | { ok: false; problem: string };

/** What people paste along: the path of a single call. */
const callPath = /\/(?:chat\/completions|completions|responses|messages|models)\/*$/;

/**
 * Reads the address of a model endpoint as an admin typed it.
 *
 * @param options.publicOnly on a shared deployment an admin must not reach what runs beside the backend
 * @returns it without what is too much at its end; or what is wrong with it, for whoever typed it
 */
export async function checkAddress(
  typed: string,
  { publicOnly }: { publicOnly: boolean },
): Promise<CheckedAddress> {
  const wrong = (problem: string): CheckedAddress => ({ ok: false, problem });
  const url = URL.canParse(typed.trim()) ? new URL(typed.trim()) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    return wrong('Enter a whole address, for example https://models.example.com/v1.');
  }
  if (url.username || url.password) {
    return wrong('Leave name and password out of the address: the key has a field of its own.');
  }
  if (url.search || url.hash) {
    return wrong('Leave out what follows “?” or “#”: the address ends with its path.');
  }
  const [extra] = callPath.exec(url.pathname) ?? [];
  if (extra) return wrong(`Leave out “${extra}” at the end: it is added with each call.`);
  if (publicOnly) {
    const problem = await notPublic(url);
    if (problem) return wrong(problem);
  }
  return { ok: true, baseUrl: url.href.replace(/\/+$/, '') };
}

async function notPublic(url: URL): Promise<string | undefined> {
  if (url.protocol !== 'https:') {
    return 'The address has to begin with https://, so that nobody on the way can read along.';
  }
  try {
    if (await isPublic(url)) return undefined;
    return 'This address is inside a private network. It has to be on the open internet.';
  } catch {
    return `There is no host with the name ${url.hostname}.`;
  }
}
