import type { Deployment } from '../../../server/contract/install.ts';
import { useWords } from '../language/use-words.ts';
import { Stack, Subtle } from '../ui/card.ts';
import { TextField } from '../ui/text-field.tsx';
import type { UsedFields } from '../ui/use-fields.ts';
import { accountsWords } from './accounts-words.ts';
import { OAuthClientHelp } from './oauth-client-help.tsx';

type Shown = ReturnType<UsedFields<string>['field']>;

interface ClientFieldsProps {
  deployment: Deployment;
  identifier: Shown;
  secret: Shown;
  /** Where the account has a client already: what another one means. */
  replaces?: boolean;
  /** Whether the deployment's serves whoever gives up the own one. */
  mayGoBack?: boolean;
}

/** An OAuth client of the account's own: how to make it in Zendesk, and what it is called there. */
export function ClientFields({
  deployment,
  identifier,
  secret,
  replaces,
  mayGoBack,
}: ClientFieldsProps) {
  const { t } = useWords(accountsWords);
  return (
    <div>
      <Subtle>{t(replaces ? 'identity.client.more' : introOf(deployment))}</Subtle>
      {mayGoBack && <Subtle>{t('new.client.optional')}</Subtle>}
      <OAuthClientHelp deployment={deployment} />
      <Stack>
        <TextField
          {...identifier}
          label={t('new.identifier')}
          spellCheck={false}
          autoCapitalize="none"
        />
        <TextField
          {...secret}
          label={t('new.secret')}
          hint={`${replaces ? `${t('identity.secret.hint')} ` : ''}${t('new.secret.hint')}`}
          type="password"
          autoComplete="off"
        />
      </Stack>
    </div>
  );
}

function introOf({ hasOAuthClient }: Deployment) {
  return hasOAuthClient ? 'new.client.optional' : 'new.client.needed';
}
