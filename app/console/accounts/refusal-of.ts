import type { SubdomainReading } from '../../../server/contract/subdomain.ts';
import { wordsNow } from '../language/words-now.ts';
import { accountsWords } from './accounts-words.ts';

/** What to tell somebody of a subdomain that is none; `undefined` where it is one. */
export function refusalOf(reading: SubdomainReading): string | undefined {
  return reading.ok ? undefined : wordsNow(accountsWords).t(refusals[reading.reason]);
}

const refusals = {
  empty: 'subdomain.missing',
  'not-zendesk': 'subdomain.notZendesk',
  'not-a-subdomain': 'subdomain.letters',
} as const;
