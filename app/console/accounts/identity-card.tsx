import { Button } from '@zendeskgarden/react-buttons';
import { useEffect, useRef, useState } from 'react';
import type { InstallView } from '../../../server/contract/install.ts';
import { isPublicOnly } from '../../../server/contract/purposes.ts';
import { useWords } from '../language/use-words.ts';
import { useMayChange } from '../session/use-may-change.ts';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { accountsWords } from './accounts-words.ts';
import { identityOf, type Identity } from './find-wrong-identity.ts';
import { IdentityForm } from './identity-form.tsx';

interface IdentityCardProps {
  install: InstallView;
  onChange(install: InstallView): void;
}

/** What an account is called, the OAuth client it has of its own, and the way to change both. */
export function IdentityCard({ install, onChange }: IdentityCardProps) {
  const { t } = useWords(accountsWords);
  const mayChange = useMayChange();
  // What there was when the form was opened, or somebody else was seen to have changed it.
  const [basedOn, setBasedOn] = useState<Identity>();
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // What had the focus is gone with the form.
    if (!basedOn && wasOpen.current) opener.current?.focus();
    wasOpen.current = basedOn !== undefined;
  }, [basedOn]);
  // What everybody may read needs no client, whatever it had before.
  const hasClient = !isPublicOnly(install.purposes);
  const clientId = hasClient ? install.ownOAuthClient?.clientId : undefined;
  return (
    <Card aria-labelledby="identity">
      <CardTitle id="identity">{t(hasClient ? 'identity' : 'new.name')}</CardTitle>
      <Subtle>
        {install.name}
        {clientId !== undefined && <> · {t('identity.client', { clientId })}</>}
      </Subtle>
      {basedOn && (
        <IdentityForm
          install={install}
          basedOn={basedOn}
          onChange={(changed) => {
            onChange(changed);
            setBasedOn(undefined);
          }}
          onStale={(now) => {
            onChange(now);
            setBasedOn(identityOf(now));
          }}
          onClose={() => setBasedOn(undefined)}
        />
      )}
      {!basedOn && mayChange && (
        <Button ref={opener} onClick={() => setBasedOn(identityOf(install))}>
          {t('purposes.change')}
        </Button>
      )}
    </Card>
  );
}
