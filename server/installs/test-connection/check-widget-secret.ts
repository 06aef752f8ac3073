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
    return unknown('needs_app', 'Not looked at: the app comes first.', 'See the line above.');
  }
  if (!install.widgetSecretSealed && !install.nextWidgetSecretSealed) {
    return writeAgain('widget_secret_missing', 'The app has no secret yet.');
  }
  if (install.nextWidgetSecretSealed && !install.nextWidgetSecretWrittenAt) {
    return writeAgain('widget_secret_unconfirmed', 'Zendesk has not confirmed the new secret.');
  }
  const written = install.widgetSecretWrittenAt?.getTime() ?? 0;
  const verified = (install.widgetVerifiedAt ?? install.widgetSecretSeenAt)?.getTime() ?? 0;
  const refused = install.widgetRefusedAt?.getTime() ?? 0;
  if (refused > Math.max(written, verified)) return whyRefused(install);
  if (verified > 0 && verified >= written) {
    return ok('widget_secret_seen', 'Requests of the sidebar are signed with it.');
  }
  return {
    ...unknown(
      'widget_secret_not_seen',
      'No sidebar has asked since the secret was written, and Zendesk lets nobody read it back.',
      'Open any ticket in Zendesk with the app, then test again.',
    ),
    action: 'write-secret',
  };
}

function whyRefused({ widgetRefusedFor }: Install): Finding {
  if (widgetRefusedFor === 'time') {
    return problem(
      'sidebar_out_of_time',
      'Requests of the sidebar are signed rightly, for another time than this server’s.',
      'See the line about the clock.',
    );
  }
  return writeAgain(
    'widget_secret_differs',
    'Requests of the sidebar name this account and are signed with another secret: somebody changed it in the app’s settings.',
  );
}

function writeAgain(code: string, message: string): Finding {
  return problem(code, message, 'Write it again.', 'write-secret');
}
