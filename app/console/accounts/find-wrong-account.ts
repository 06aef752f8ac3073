import type { Deployment } from '../../../server/contract/install.ts';

export const blankAccount = { name: '', oauthClientId: '', oauthClientSecret: '', appId: '' };

/**
 * What is wrong with a new account before it is sent, by field; empty when nothing is.
 *
 * Half an OAuth client is refused here as in the backend: it would only fail later, on Zendesk's page.
 */
export function findWrongAccount(
  values: typeof blankAccount,
  deployment: Deployment,
): Partial<typeof blankAccount> {
  const wrong: Partial<typeof blankAccount> = {};
  const id = values.oauthClientId.trim();
  const secret = values.oauthClientSecret.trim();
  const appId = values.appId.trim();
  if (values.name.trim() === '') wrong.name = 'Give the account a name.';
  if (deployment.mode === 'marketplace') return wrong;
  const needed = !deployment.hasOAuthClient;
  if (id === '' && (needed || secret !== '')) {
    wrong.oauthClientId = 'Enter the identifier that belongs to the secret.';
  }
  if (secret === '' && (needed || id !== '')) {
    wrong.oauthClientSecret = 'Enter the secret that belongs to the identifier.';
  }
  if (needed && id === '' && secret === '') {
    wrong.oauthClientId = 'Enter the identifier of the OAuth client.';
    wrong.oauthClientSecret = 'Enter the secret of the OAuth client.';
  }
  if (appId === '' && !deployment.hasAppId) wrong.appId = 'Enter the id of the uploaded app.';
  if (appId !== '' && !/^\d{1,19}$/.test(appId)) wrong.appId = 'An app id is a number.';
  return wrong;
}
