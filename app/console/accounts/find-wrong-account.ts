import type { Deployment } from '../../../server/contract/install.ts';
import { readSubdomain } from '../../../server/contract/subdomain.ts';
import { wordsNow } from '../language/words-now.ts';
import { accountsWords } from './accounts-words.ts';
import type { Asks } from './asks-for-client.ts';
import { blankClient, findWrongClient } from './find-wrong-client.ts';
import { refusalOf } from './refusal-of.ts';

export const blankAccount = { name: '', subdomain: '', ...blankClient };

/**
 * What is wrong with a new account before it is sent, by field; empty when nothing is.
 *
 * @param asks what it is asked for, by what it is for
 */
export function findWrongAccount(
  values: typeof blankAccount,
  deployment: Deployment,
  asks: Asks,
): Partial<typeof blankAccount> {
  const { t } = wordsNow(accountsWords);
  const wrong: Partial<typeof blankAccount> = {};
  if (values.name.trim() === '') wrong.name = t('wrong.name');
  if (values.subdomain.trim() !== '') {
    const refusal = refusalOf(readSubdomain(values.subdomain));
    if (refusal) wrong.subdomain = refusal;
  }
  return { ...wrong, ...findWrongClient(values, deployment, asks) };
}
