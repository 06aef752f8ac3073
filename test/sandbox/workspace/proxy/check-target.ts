import type { App, Installation } from '../../account.ts';
import type { Sandbox } from '../../sandbox.ts';
import { fillSettings } from './fill-settings.ts';

const ZENDESK_HOSTS = /(^|\.)(zendesk\.com|zdusercontent\.com|zdassets\.com|zopim\.com)$/;

/** Why the proxy does not go to this address; `undefined` when it does. */
export function refusalOf(
  sandbox: Sandbox,
  target: { app: App; installation: Installation },
  address: string,
): { status: number; message: string } | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    return { status: 400, message: `${address} is not a web address` };
  }
  if (ZENDESK_HOSTS.test(url.hostname) || url.host === new URL(sandbox.origin).host) {
    return { status: 403, message: `${address} is not a proxyable URI` };
  }
  const list = target.app.manifest.domainWhitelist;
  const hosts = (Array.isArray(list) ? list : []).map((entry) =>
    fillSettings(String(entry), 'url', target).trim().toLowerCase(),
  );
  return hosts.includes(url.host) || hosts.includes(url.hostname)
    ? undefined
    : { status: 403, message: `${url.host} is not in the domainWhitelist of this app` };
}
