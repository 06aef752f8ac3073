import type { Refusal } from '../contract/refusals-said.ts';
import type { SaidParams } from '../contract/said.ts';
import { isPublic } from './is-public.ts';

export type CheckedAddress = { ok: true; baseUrl: string } | AddressProblem;

/** What is wrong with an address: the reason of a refusal, and what its words are filled with. */
export interface AddressProblem {
  ok: false;
  problem: Refusal;
  params?: SaidParams;
}

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
  const wrong = (problem: Refusal, params?: SaidParams): AddressProblem => ({
    ok: false,
    problem,
    ...(params && { params }),
  });
  const url = URL.canParse(typed.trim()) ? new URL(typed.trim()) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    return wrong('address_whole');
  }
  if (url.username || url.password) {
    return wrong('address_credentials');
  }
  if (url.search || url.hash) {
    return wrong('address_query');
  }
  const [extra] = callPath.exec(url.pathname) ?? [];
  if (extra) return wrong('address_extra', { extra });
  if (publicOnly) {
    const problem = await notPublic(url);
    if (problem) return wrong(problem, { host: url.hostname });
  }
  return { ok: true, baseUrl: url.href.replace(/\/+$/, '') };
}

async function notPublic(url: URL): Promise<Refusal | undefined> {
  if (url.protocol !== 'https:') {
    return 'address_https';
  }
  try {
    if (await isPublic(url)) return undefined;
    return 'address_private';
  } catch {
    return 'address_no_host';
  }
}
