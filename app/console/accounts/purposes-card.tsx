import { Button } from '@zendeskgarden/react-buttons';
import { useEffect, useRef, useState } from 'react';
import type { InstallView } from '../../../server/contract/install.ts';
import type { AccountPurpose } from '../../../server/contract/purposes.ts';
import { useWords } from '../language/use-words.ts';
import { useMayChange } from '../session/use-may-change.ts';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { accountsWords } from './accounts-words.ts';
import { PurposesForm } from './purposes-form.tsx';

interface PurposesCardProps {
  install: InstallView;
  onChange(install: InstallView): void;
}

/** What an account is for, and the way to change it. */
export function PurposesCard({ install, onChange }: PurposesCardProps) {
  const { t, list } = useWords(accountsWords);
  const mayChange = useMayChange();
  // What it was for when the form was opened, or somebody else was seen to have changed it.
  const [basedOn, setBasedOn] = useState<AccountPurpose[]>();
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // What had the focus is gone with the form.
    if (!basedOn && wasOpen.current) opener.current?.focus();
    wasOpen.current = basedOn !== undefined;
  }, [basedOn]);
  return (
    <Card aria-labelledby="purposes">
      <CardTitle id="purposes">{t('purposes')}</CardTitle>
      <Subtle>{list(install.purposes.map((one) => t(`purposes.${one}`)))}</Subtle>
      {basedOn && (
        <PurposesForm
          install={install}
          basedOn={basedOn}
          onChange={(changed) => {
            onChange(changed);
            setBasedOn(undefined);
          }}
          onStale={(now) => {
            onChange(now);
            setBasedOn(now.purposes);
          }}
          onClose={() => setBasedOn(undefined)}
        />
      )}
      {!basedOn && mayChange && (
        <Button ref={opener} onClick={() => setBasedOn(install.purposes)}>
          {t('purposes.change')}
        </Button>
      )}
    </Card>
  );
}
