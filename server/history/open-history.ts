import type { AccountPurpose } from '../contract/purposes.ts';
import type { Deps } from '../deps.ts';
import { isFor } from '../installs/is-for.ts';
import { canRead, type Install } from '../installs/install.ts';
import { readInstall } from '../installs/store.ts';
import { zendeskFor } from '../installs/zendesk-for.ts';
import type { ZendeskClient } from '../zendesk/client.ts';
import { readHistory, type History } from './read-history.ts';

/** A past that may be read now. */
export interface OpenHistory {
  install: Install;
  history: History;
  /**
   * Asks for what may wait: it leaves a share of the calls to others, and is refused rather than kept waiting.
   *
   * @param subdomain of the brand whose own host is asked; left out, the account's
   */
  clientOf(subdomain?: string): ZendeskClient;
}

/**
 * @param purpose what is to be read belongs to; left out, to whatever the account is for
 * @returns `undefined` when nobody wants this account's past now, or it cannot be read
 */
export async function openHistory(
  deps: Deps,
  installId: string,
  signal: AbortSignal | undefined,
  purpose?: AccountPurpose,
): Promise<OpenHistory | undefined> {
  const install = await readInstall(deps.db, installId);
  const history = await readHistory(deps.db, installId);
  if (!install || !history || history.pausedAt || !canRead(install)) return undefined;
  if (purpose && !isFor(install, purpose)) return undefined;
  return {
    install,
    history,
    clientOf: (subdomain) =>
      zendeskFor(deps, install, { patienceMs: 0, signal, purpose: 'history', subdomain }),
  };
}
