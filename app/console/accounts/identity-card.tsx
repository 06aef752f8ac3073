import type { InstallView } from '../../../server/contract/install.ts';
import { isPublicOnly } from '../../../server/contract/purposes.ts';
import { useWords } from '../language/use-words.ts';
import { accountsWords } from './accounts-words.ts';
import { ChangeCard } from './change-card.tsx';
import { identityOf } from './find-wrong-identity.ts';
import { IdentityForm } from './identity-form.tsx';

interface IdentityCardProps {
  install: InstallView;
  onChange(install: InstallView): void;
}

/** What an account is called, the OAuth client it has of its own, and the way to change both. */
export function IdentityCard(props: IdentityCardProps) {
  const { t } = useWords(accountsWords);
  const { name, purposes, ownOAuthClient } = props.install;
  // What everybody may read needs no client, whatever it had before.
  const hasClient = !isPublicOnly(purposes);
  const clientId = hasClient ? ownOAuthClient?.clientId : undefined;
  return (
    <ChangeCard
      {...props}
      id="identity"
      title={t(hasClient ? 'identity' : 'new.name')}
      seenOf={identityOf}
      form={IdentityForm}
    >
      {name}
      {clientId !== undefined && <> · {t('identity.client', { clientId })}</>}
    </ChangeCard>
  );
}
