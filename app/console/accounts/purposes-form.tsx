import { useEffect, useRef, useState } from 'react';
import type { AccountPurpose } from '../../../server/contract/purposes.ts';
import { useApi } from '../api/api-provider.tsx';
import { orShowAnew } from '../api/or-show-anew.ts';
import { useAction } from '../api/use-action.ts';
import { useLeaveGuard } from '../router/use-leave-guard.ts';
import { useWords } from '../language/use-words.ts';
import { Stack } from '../ui/card.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { isFieldOf, useFields } from '../ui/use-fields.ts';
import { accountsWords } from './accounts-words.ts';
import { AppIdField } from './app-id-field.tsx';
import { asksForClient } from './asks-for-client.ts';
import type { ChangeFormProps } from './change-card.tsx';
import { ClientFields } from './client-fields.tsx';
import { blankClient, findWrongClient, givenClient } from './find-wrong-client.ts';
import { LeaveDialog } from '../ui/leave-dialog.tsx';
import { PurposeChoices } from './purpose-choices.tsx';
import { SaveOrCancel } from './save-or-cancel.tsx';

/** Changes what an account is for, and asks for what it lacks for it. */
export function PurposesForm({
  install,
  deployment,
  basedOn,
  onChange,
  onStale,
  onClose,
}: ChangeFormProps<AccountPurpose[]>) {
  const { t, list } = useWords(accountsWords);
  const api = useApi();
  const [chosen, setChosen] = useState(basedOn);
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const asks = asksForClient(deployment, chosen, install);
  const save = useAction(async (client: typeof blankClient) => {
    const change = { ...givenClient(client, asks), purposes: chosen, basedOn };
    const showAnew = async () => onStale(await api.install(install.id));
    onChange(await orShowAnew(() => api.changePurposes(install.id, change), showAnew));
  });
  const { values, field, refuse } = useFields(blankClient, save.error);
  const isTyped = Object.values(values).some((value) => value !== '');
  const guard = useLeaveGuard(isTyped || String(chosen) !== String(basedOn));
  const removed = basedOn.filter((one) => !chosen.includes(one));
  const submit = () => {
    if (chosen.length === 0) return first.current?.focus();
    const wrong = findWrongClient(values, deployment, asks);
    if (Object.keys(wrong).length > 0) refuse(wrong);
    else if (removed.length > 0) setAsking(true);
    else save.run(values);
  };
  return (
    <form
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack>
        {!(asks.client && isFieldOf(blankClient, save.error?.field)) && (
          <ErrorNotice error={save.error} title={t('purposes.failed')} />
        )}
        <PurposeChoices ref={first} isTitled chosen={chosen} onChange={setChosen} />
        {asks.client && (
          <ClientFields
            deployment={deployment}
            identifier={field('oauthClientId')}
            secret={field('oauthClientSecret')}
          />
        )}
        {asks.app && <AppIdField deployment={deployment} shown={field('appId')} />}
        <SaveOrCancel busy={save.busy} onCancel={onClose} />
      </Stack>
      <LeaveDialog guard={guard} />
      {asking && (
        <ConfirmDialog
          question={t('purposes.remove', {
            join: list(removed.map((one) => t(`purposes.${one}`))),
          })}
          consequences={t('purposes.remove.more')}
          button={t('purposes.save')}
          failure={t('purposes.failed')}
          // What is refused is told at the form, where it is put right.
          act={() => Promise.resolve(save.run(values))}
          onClose={() => setAsking(false)}
        />
      )}
    </form>
  );
}
