import type { Deps } from '../deps.ts';
import { governorOf } from '../calls/governor-of.ts';
import type { Purpose } from '../calls/take-call.ts';
import { createZendeskClient, type ZendeskClient } from '../zendesk/client.ts';
import { freshToken, giveUpGrant } from './fresh-token.ts';
import { originOf, type Install } from './install.ts';

/**
 * A client for one Zendesk account whose token is always fresh.
 *
 * @param options.patienceMs the longest it waits by itself when Zendesk is busy: short when somebody waits
 *   for the answer, longer in background work
 * @param options.purpose work on the history leaves a share of the calls to others; everything else does not
 */
export function zendeskFor(
  deps: Deps,
  install: Install,
  options: { patienceMs: number; signal?: AbortSignal; purpose?: Purpose },
): ZendeskClient {
  const transport = { ...deps.transport, log: deps.log.child({ installId: install.id }) };
  return createZendeskClient(
    transport,
    originOf(deps.config, install),
    {
      token: () => freshToken(deps, install, { signal: options.signal }),
      renew: (refused) => freshToken(deps, install, { refused, signal: options.signal }),
      giveUp: (refused) => giveUpGrant(deps, install, refused),
    },
    {
      patienceMs: options.patienceMs,
      governor: governorOf(deps, install.id, options.purpose ?? 'agents'),
      signal: options.signal,
    },
  );
}
