import { stepSaid } from '../contract/connection-said.ts';
import type { PublicHelpCenter } from '../zendesk/public-help-center.ts';

/** Why a help centre cannot be read by its subdomain alone, by how it stands to the public. */
const codes = {
  'no-account': 'no_such_account',
  off: 'help_centre_not_active',
  closed: 'help_centre_closed',
  elsewhere: 'help_centre_elsewhere',
} as const;

type Refused = Exclude<PublicHelpCenter['state'], 'open'>;

/** The code of a refusal, and what to do, for whoever connects. */
export function helpCentreRefusal(state: Refused) {
  const code = codes[state];
  return { code, message: stepSaid[code] };
}
