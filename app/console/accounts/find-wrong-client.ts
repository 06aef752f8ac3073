import type { Deployment } from '../../../server/contract/install.ts';
import { wordsNow } from '../language/words-now.ts';
import { accountsWords } from './accounts-words.ts';
import type { Asks } from './asks-for-client.ts';

export const blankClient = { oauthClientId: '', oauthClientSecret: '', appId: '' };

/**
 * What is wrong with an OAuth client and an app before they are sent, by field; empty when nothing is.
 *
 * Half an OAuth client is refused here as in the backend: it would only fail later, on Zendesk's page.
 */
export function findWrongClient(
  values: typeof blankClient,
  { hasOAuthClient, hasAppId }: Pick<Deployment, 'hasOAuthClient' | 'hasAppId'>,
  asks: Asks,
): Partial<typeof blankClient> {
  const { t } = wordsNow(accountsWords);
  const wrong: Partial<typeof blankClient> = {};
  const [id, secret] = [values.oauthClientId.trim(), values.oauthClientSecret.trim()];
  const appId = values.appId.trim();
  if (asks.client) {
    const needed = !hasOAuthClient;
    if (id === '' && (needed || secret !== '')) {
      wrong.oauthClientId = t(secret === '' ? 'wrong.identifier' : 'wrong.identifierOf');
    }
    if (secret === '' && (needed || id !== '')) {
      wrong.oauthClientSecret = t(id === '' ? 'wrong.secret' : 'wrong.secretOf');
    }
  }
  if (!asks.app) return wrong;
  if (appId === '' && !hasAppId) wrong.appId = t('wrong.app');
  if (appId !== '' && !/^\d{1,19}$/.test(appId)) wrong.appId = t('wrong.appNumber');
  return wrong;
}

/** What was given of it: neither what is blank, nor what was typed before nobody was asked for it any more. */
export function givenClient(
  { oauthClientId, oauthClientSecret, appId }: typeof blankClient,
  asks: Asks,
): Partial<typeof blankClient> {
  const hasClient = oauthClientId.trim() !== '' || oauthClientSecret.trim() !== '';
  return {
    ...(asks.client && hasClient && { oauthClientId, oauthClientSecret }),
    ...(asks.app && appId.trim() !== '' && { appId }),
  };
}
