import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import type { InstallView } from '../../../server/contract/install.ts';
import type { AccountPurpose } from '../../../server/contract/purposes.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { useWords } from '../language/use-words.ts';
import { useMayChange } from '../session/use-may-change.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Row, Stack, Subtle } from '../ui/card.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { shellWords } from '../ui/shell-words.ts';
import { TextField } from '../ui/text-field.tsx';
import { isFieldOf, useFields } from '../ui/use-fields.ts';
import { accountsWords } from './accounts-words.ts';
import { PurposeChoices } from './purpose-choices.tsx';

interface PurposesCardProps {
  install: InstallView;
  onChange(install: InstallView): void;
}

const blankClient = { oauthClientId: '', oauthClientSecret: '', appId: '' };

/** What an account is for, and changing it: what it is not for any more is asked about first. */
export function PurposesCard({ install, onChange }: PurposesCardProps) {
  const { t, list } = useWords(accountsWords);
  const mayChange = useMayChange();
  const [basedOn, setBasedOn] = useState<AccountPurpose[]>();
  return (
    <Card aria-labelledby="purposes">
      <CardTitle id="purposes">{t('purposes')}</CardTitle>
      {basedOn ? (
        <PurposesForm
          install={install}
          basedOn={basedOn}
          onChange={onChange}
          onClose={() => setBasedOn(undefined)}
        />
      ) : (
        <>
          <Subtle>{list(install.purposes.map((one) => t(`purposes.${one}`)))}</Subtle>
          {mayChange && (
            <Button onClick={() => setBasedOn(install.purposes)}>{t('purposes.change')}</Button>
          )}
        </>
      )}
    </Card>
  );
}

interface PurposesFormProps extends PurposesCardProps {
  /** What it was for when the form was opened. */
  basedOn: AccountPurpose[];
  onClose(): void;
}

function PurposesForm({ install, basedOn, onChange, onClose }: PurposesFormProps) {
  const { t, list } = useWords(accountsWords);
  const shell = useWords(shellWords);
  const api = useApi();
  const [chosen, setChosen] = useState(basedOn);
  const [asking, setAsking] = useState(false);
  const save = async (client: typeof blankClient) => {
    const given = Object.entries(client).filter(([, value]) => value.trim() !== '');
    const change = { ...Object.fromEntries(given), purposes: chosen, basedOn };
    onChange(await api.changePurposes(install.id, change));
    onClose();
  };
  const { run, busy, error } = useAction(save);
  const { values, field } = useFields(blankClient, error);
  // Only whoever has no client yet is asked for one.
  const [isClientNeeded, setClientNeeded] = useState(false);
  if (!isClientNeeded && error && isFieldOf(blankClient, error.field)) setClientNeeded(true);
  const removed = basedOn.filter((one) => !chosen.includes(one));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length === 0) return;
        if (removed.length > 0) setAsking(true);
        else run(values);
      }}
    >
      <Stack>
        <ErrorNotice error={error} title={t('purposes.failed')} />
        <PurposeChoices chosen={chosen} onChange={setChosen} />
        <Subtle role="status">{chosen.length === 0 ? t('purposes.none') : ''}</Subtle>
        {isClientNeeded && (
          <>
            <TextField {...field('oauthClientId')} label={t('new.identifier')} />
            <TextField
              {...field('oauthClientSecret')}
              label={t('new.secret')}
              type="password"
              autoComplete="off"
            />
            <TextField {...field('appId')} label={t('new.appId')} inputMode="numeric" />
          </>
        )}
        <Row>
          <BusyButton type="submit" isPrimary busy={busy}>
            {t('purposes.save')}
          </BusyButton>
          <Button isBasic onClick={onClose}>
            {shell.t('cancel')}
          </Button>
        </Row>
      </Stack>
      {asking && (
        <ConfirmDialog
          question={t('purposes.remove', {
            join: list(removed.map((one) => t(`purposes.${one}`))),
          })}
          consequences={t('purposes.remove.more')}
          button={t('purposes.save')}
          failure={t('purposes.failed')}
          act={() => save(values)}
          onClose={() => setAsking(false)}
        />
      )}
    </form>
  );
}
