import type { AccountChange } from '../../../server/contract/account-change.ts';
import type { InstallView } from '../../../server/contract/install.ts';
import { wordsNow } from '../language/words-now.ts';
import { accountsWords } from './accounts-words.ts';

/** What an account is called, and the OAuth client it has of its own. */
export type Identity = NonNullable<AccountChange['basedOn']>;

export function identityOf({ name, ownOAuthClient }: InstallView): Identity {
  return { name, ...(ownOAuthClient && { oauthClientId: ownOAuthClient.clientId }) };
}

/** The same as fields have it; a secret never comes from anywhere but a keyboard. */
export function typedOf({ name, oauthClientId = '' }: Identity) {
  return { name, oauthClientId, oauthClientSecret: '' };
}
type Typed = ReturnType<typeof typedOf>;

/** Whether a client is to be replaced: another identifier, or a new secret of the same. */
export function replacesClient(typed: Typed, basedOn: Identity): boolean {
  const isOther = typed.oauthClientId.trim() !== (basedOn.oauthClientId ?? '');
  return isOther || typed.oauthClientSecret.trim() !== '';
}

/** Whether nothing is left of the client that the account had of its own. */
export function givesUpClient(typed: Typed, basedOn: Identity): boolean {
  const isBlank = typed.oauthClientId.trim() === '' && typed.oauthClientSecret.trim() === '';
  return isBlank && basedOn.oauthClientId !== undefined;
}

/**
 * What is wrong before it is sent, by field; empty when nothing is.
 *
 * @param mayGoBack whether the deployment has a client for whoever gives up the own one
 */
export function findWrongIdentity(
  typed: Typed,
  basedOn: Identity,
  mayGoBack: boolean,
): Partial<Typed> {
  const { t } = wordsNow(accountsWords);
  const wrong: Partial<Typed> = {};
  if (typed.name.trim() === '') wrong.name = t('wrong.name');
  if (!replacesClient(typed, basedOn)) return wrong;
  if (mayGoBack && givesUpClient(typed, basedOn)) return wrong;
  if (typed.oauthClientId.trim() === '') wrong.oauthClientId = t('wrong.identifier');
  else if (typed.oauthClientSecret.trim() === '') wrong.oauthClientSecret = t('wrong.secretOf');
  return wrong;
}
