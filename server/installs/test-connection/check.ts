import { adviceSaid, foundSaid, type FoundCode } from '../../contract/connection-said.ts';
import type { ConnectionCheck, ConnectionCheckName } from '../../contract/connection-test.ts';
import { say, type SaidCode, type SaidParams } from '../../contract/said.ts';
import type { Deps } from '../../deps.ts';
import type { ZendeskClient } from '../../zendesk/client.ts';
import type { Install } from '../install.ts';

/** What one check found. `code` is stable: one for each cause. */
export interface Finding {
  state: 'ok' | 'repaired' | 'problem' | 'unknown';
  code: FoundCode;
  params?: SaidParams;
  message: string;
  advice?: string | undefined;
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
  /** Who asked for it. */
  personId: string | undefined;
}

/**
 * Looks at one capability of a connection, and puts right what it can.
 *
 * @throws ZendeskError where Zendesk did not let it look: `explainFailure` says what that means
 */
export type Check = (context: CheckContext) => Promise<Finding>;

/** Nothing is wrong. */
export function ok(code: FoundCode, params?: SaidParams): Finding {
  return finding('ok', code, params);
}

/** Something was wrong and is not any more. */
export function repaired(code: FoundCode, params?: SaidParams): Finding {
  return finding('repaired', code, params);
}

/** Somebody has to act; `action` is what they can do here at a click. */
export function problem(code: FoundCode, params?: SaidParams, action?: Finding['action']): Finding {
  return { ...finding('problem', code, params), ...(action && { action }) };
}

/** It could not be found out, or not yet. */
export function unknown(code: FoundCode, params?: SaidParams): Finding {
  return finding('unknown', code, params);
}

function finding(state: Finding['state'], code: FoundCode, params?: SaidParams): Finding {
  const message = say(foundSaid, code, params);
  return { state, code, ...(params && { params }), message, advice: adviceOf(code, params) };
}

function adviceOf(code: FoundCode, params?: SaidParams): string | undefined {
  const hasAdvice = Object.keys(adviceSaid).some((key) => key.split('.')[0] === code);
  return hasAdvice ? say(adviceSaid, code as AdvisedCode, params) : undefined;
}

type AdvisedCode = SaidCode<keyof typeof adviceSaid>;
