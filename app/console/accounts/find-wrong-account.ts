import type { Deployment } from '../../../server/contract/install.ts';
import { readSubdomain } from '../../../server/contract/subdomain.ts';
import { refusalOf } from './refusal-of.ts';
import { wordsNow } from '../language/words-now.ts';
import { accountsWords } from './accounts-words.ts';

export const blankAccount = {
  name: '',
  subdomain: '',
  oauthClientId: '',
  oauthClientSecret: '',
  appId: '',
};

/**
 * What is wrong with a new account before it is sent, by field; empty when nothing is.
 *
 * Half an OAuth client is refused here as in the backend: it would only fail later, on Zendesk's page.
 *
 * @param isPublic whether nobody has to sign in, so that no client is needed
 */
export function findWrongAccount(
  values: typeof blankAccount,
  deployment: Deployment,
  isPublic = false,
): Partial<typeof blankAccount> {
  const { t } = wordsNow(accountsWords);
  const wrong: Partial<typeof blankAccount> = {};
  const id = values.oauthClientId.trim();
  const secret = values.oauthClientSecret.trim();
  const appId = values.appId.trim();
  if (values.name.trim() === '') wrong.name = t('wrong.name');
  if (values.subdomain.trim() !== '') {
    const refusal = refusalOf(readSubdomain(values.subdomain));
    if (refusal) wrong.subdomain = refusal;
  }
  if (deployment.mode === 'marketplace' || isPublic) return wrong;
  const needed = !deployment.hasOAuthClient;
  if (id === '' && (needed || secret !== '')) {
    wrong.oauthClientId = t('wrong.identifierOf');
  }
  if (secret === '' && (needed || id !== '')) {
    wrong.oauthClientSecret = t('wrong.secretOf');
  }
  if (needed && id === '' && secret === '') {
    wrong.oauthClientId = t('wrong.identifier');
    wrong.oauthClientSecret = t('wrong.secret');
  }
  if (appId === '' && !deployment.hasAppId) wrong.appId = t('wrong.app');
  if (appId !== '' && !/^\d{1,19}$/.test(appId)) wrong.appId = t('wrong.appNumber');
  return wrong;
}
