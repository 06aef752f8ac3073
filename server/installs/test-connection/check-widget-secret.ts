import type { FoundCode } from '../../contract/connection-said.ts';
import type { Install } from '../install.ts';
import { ok, problem, unknown, type Check, type Finding } from './check.ts';

/**
 * Tells what is known of the secret in the app's settings. Zendesk lets nobody read it back, so the requests of the
 * sidebar are the proof: those that verified, and those that named this account and did not.
 */
export const checkWidgetSecret: Check = ({ install, found }) =>
  Promise.resolve(judge(install, found.get('app')?.code));

function judge(install: Install, app: string | undefined): Finding {
  if (app === 'app_uninstalled') {
    return unknown('needs_app');
  }
  if (!install.widgetSecretSealed && !install.nextWidgetSecretSealed) {
    return writeAgain('widget_secret_missing');
  }
  if (install.nextWidgetSecretSealed && !install.nextWidgetSecretWrittenAt) {
    return writeAgain('widget_secret_unconfirmed');
  }
  const written = install.widgetSecretWrittenAt?.getTime() ?? 0;
  const verified = (install.widgetVerifiedAt ?? install.widgetSecretSeenAt)?.getTime() ?? 0;
  const refused = install.widgetRefusedAt?.getTime() ?? 0;
  if (refused > Math.max(written, verified)) return whyRefused(install);
  if (verified > 0 && verified >= written) {
    return ok('widget_secret_seen');
  }
  return { ...unknown('widget_secret_not_seen'), action: 'write-secret' };
}

function whyRefused({ widgetRefusedFor }: Install): Finding {
  return widgetRefusedFor === 'time'
    ? problem('sidebar_out_of_time')
    : writeAgain('widget_secret_differs');
}

function writeAgain(code: FoundCode): Finding {
  return problem(code, undefined, 'write-secret');
}
