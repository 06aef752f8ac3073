import type { ConnectionCheck, ConnectionCheckName } from '../../contract/connection-test.ts';
import type { Deps } from '../../deps.ts';
import type { ZendeskClient } from '../../zendesk/client.ts';
import type { Install } from '../install.ts';

/** What one check found. `code` is stable: one for each cause. */
export interface Finding {
  state: 'ok' | 'repaired' | 'problem' | 'unknown';
  code: string;
  message: string;
  advice?: string;
  action?: NonNullable<ConnectionCheck['action']>;
}

export interface CheckContext {
  deps: Deps;
  /** Read anew before each check. */
  install: Install;
  client: ZendeskClient;
  /** What the checks before this one found: what they explain is no second problem. */
  found: ReadonlyMap<ConnectionCheckName, Finding>;
  signal: AbortSignal | undefined;
}

/**
 * Looks at one capability of a connection, and puts right what it can.
 *
 * @throws ZendeskError where Zendesk did not let it look: `explainFailure` says what that means
 */
export type Check = (context: CheckContext) => Promise<Finding>;

export function ok(code: string, message: string): Finding {
  return { state: 'ok', code, message };
}

export function repaired(code: string, message: string): Finding {
  return { state: 'repaired', code, message };
}

export function problem(
  code: string,
  message: string,
  advice: string,
  action?: Finding['action'],
): Finding {
  return { state: 'problem', code, message, advice, ...(action && { action }) };
}

export function unknown(code: string, message: string, advice?: string): Finding {
  return { state: 'unknown', code, message, ...(advice !== undefined && { advice }) };
}
