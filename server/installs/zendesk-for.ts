import type { Deps } from '../deps.ts';
import { governorOf } from '../calls/governor-of.ts';
import { subdomain } from '../contract/subdomain.ts';
import type { Purpose } from '../calls/take-call.ts';
import { createZendeskClient, type ZendeskClient } from '../zendesk/client.ts';
import { freshToken, giveUpGrant } from './fresh-token.ts';
import { isReadPublicly } from './is-for.ts';
import { originOf, type Install } from './install.ts';

/**
 * A client for one Zendesk account whose token is always fresh; one that is for what everybody may read is asked as
 * anybody may, without any token.
 *
 * @param options.patienceMs the longest it waits by itself when Zendesk is busy: short when somebody waits
 *   for the answer, longer in background work
 * @param options.subdomain of the brand whose own host is asked
 * @param options.onToken told each token that something is asked with
 * @param options.purpose work on the history leaves a share of the calls to others; everything else does not
 */
export function zendeskFor(
  deps: Deps,
  install: Install,
  options: {
    patienceMs: number;
    signal?: AbortSignal | undefined;
    purpose?: Purpose;
    subdomain?: string | undefined;
    onToken?: (token: string) => void;
  },
): ZendeskClient {
  // It came from Zendesk, and a token is sent there: nothing but a subdomain gets through.
  const brand = options.subdomain === undefined ? undefined : subdomain.parse(options.subdomain);
  const seen = (token: string) => {
    options.onToken?.(token);
    return token;
  };
  const transport = { ...deps.transport, log: deps.log.child({ installId: install.id }) };
  return createZendeskClient(
    transport,
    originOf(deps.config, install, brand),
    isReadPublicly(install)
      ? undefined
      : {
          token: async () => seen(await freshToken(deps, install, { signal: options.signal })),
          renew: async (refused) =>
            seen(await freshToken(deps, install, { refused, signal: options.signal })),
          giveUp: (refused) => giveUpGrant(deps, install, refused),
        },
    {
      patienceMs: options.patienceMs,
      governor: governorOf(deps, install.id, options.purpose ?? 'agents'),
      signal: options.signal,
    },
  );
}
