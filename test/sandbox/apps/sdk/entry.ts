/** What an app's page gets in place of Zendesk's SDK file: the SDK from npm, as the global it defines. */
import sdk from 'zendesk_app_framework_sdk/lib/index.js';

/** Hosts today's SDK answers to; the one on npm is older than this check and has none. */
const HOSTS = /^(https?:\/\/(localhost|127\.0\.0\.1)(:\d+)?|https:\/\/[a-z0-9.-]+\.zendesk\.com)$/;

const ZAFClient = {
  ...sdk,
  init(callback?: (data: unknown) => void): object | false {
    const query = new URLSearchParams(location.search);
    const hash = new URLSearchParams(location.hash.slice(1));
    const origin = query.get('origin') ?? hash.get('origin');
    if (origin !== null && !HOSTS.test(origin)) {
      document.body.textContent = `Invalid domain ${origin}`;
      return false;
    }
    return sdk.init(callback);
  },
};

Object.assign(window, { ZAFClient });
