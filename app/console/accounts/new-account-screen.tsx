import { useEffect, useRef, useState } from 'react';
import type { Deployment } from '../../../server/contract/install.ts';
import { allPurposes, isPublicOnly } from '../../../server/contract/purposes.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { useRemote } from '../api/use-remote.ts';
import { accountHref } from '../router/read-route.ts';
import { useLeaveGuard } from '../router/use-leave-guard.ts';
import { useRouter } from '../router/router-provider.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Stack } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { Page, toAccounts } from '../ui/page.tsx';
import { TextField } from '../ui/text-field.tsx';
import { isFieldOf, useFields } from '../ui/use-fields.ts';
import { AppIdField } from './app-id-field.tsx';
import { asksForClient } from './asks-for-client.ts';
import { ClientFields } from './client-fields.tsx';
import { blankAccount, findWrongAccount } from './find-wrong-account.ts';
import { givenClient } from './find-wrong-client.ts';
import { LeaveDialog } from '../ui/leave-dialog.tsx';
import { PurposeChoices } from './purpose-choices.tsx';
import { SubdomainField } from './subdomain-field.tsx';
import { useWords } from '../language/use-words.ts';
import { accountsWords } from './accounts-words.ts';

/** Makes a Zendesk account; asks for what this deployment does not bring itself. */
export function NewAccountScreen() {
  const { t } = useWords(accountsWords);
  const api = useApi();
  const { remote, reload } = useRemote('deployment', (signal) => api.deployment(signal));
  return (
    <Page title={t('new')} back={toAccounts} column="narrow">
      {remote.state === 'loading' && <Loading what={t('theForm')} />}
      {remote.state === 'failed' && (
        <ErrorNotice error={remote.error} title={t('form.unopened')} onTryAgain={reload} />
      )}
      {remote.state === 'ready' && <NewAccountForm deployment={remote.value} />}
    </Page>
  );
}

function NewAccountForm({ deployment }: { deployment: Deployment }) {
  const { t } = useWords(accountsWords);
  const api = useApi();
  const [next, setNext] = useState<{ page: string; url: string | undefined }>();
  const { navigate } = useRouter();
  const [purposes, setPurposes] = useState(allPurposes);
  const firstPurpose = useRef<HTMLInputElement>(null);
  const asks = asksForClient(deployment, purposes);
  const create = useAction(async (typed: typeof blankAccount) => {
    const install = await api.createInstall({
      name: typed.name,
      purposes,
      ...givenClient(typed, asks),
    });
    const { subdomain } = typed;
    // Where the consent cannot be begun, the account's page says why when it is tried there.
    const begun =
      subdomain.trim() === ''
        ? undefined
        : await api.connect(install.id, { subdomain }).catch(() => undefined);
    setNext({ page: accountHref(install.id), url: begun?.continueUrl });
  });
  const { values, field, refuse } = useFields(blankAccount, create.error);
  const isTyped = Object.values(values).some((value) => value !== '');
  const guard = useLeaveGuard(isTyped && !next);
  // Once nothing is guarded any more.
  useEffect(() => {
    if (next?.url !== undefined) window.location.assign(next.url);
    else if (next) navigate(next.page, { replace: true });
  }, [next, navigate]);
  const submit = () => {
    const wrong = findWrongAccount(values, deployment, asks);
    if (Object.keys(wrong).length > 0) refuse(wrong);
    else if (purposes.length === 0) firstPurpose.current?.focus();
    else create.run(values);
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
      {!isFieldOf(blankAccount, create.error?.field) && (
        <ErrorNotice isSpaced error={create.error} title={t('new.failed')} />
      )}
      <Card>
        <Stack>
          <TextField
            {...field('name')}
            label={t('new.name')}
            hint={t('new.name.hint')}
            maxLength={80}
          />
          <SubdomainField
            shown={field('subdomain')}
            hint={t(isPublicOnly(purposes) ? 'subdomain.hint' : 'new.subdomain.hint')}
            isPublic={isPublicOnly(purposes)}
          />
          <PurposeChoices ref={firstPurpose} chosen={purposes} onChange={setPurposes} />
        </Stack>
      </Card>
      {asks.client && (
        <Card>
          <CardTitle>{t('new.client')}</CardTitle>
          <ClientFields
            deployment={deployment}
            identifier={field('oauthClientId')}
            secret={field('oauthClientSecret')}
          />
        </Card>
      )}
      {asks.app && (
        <Card>
          <CardTitle>{t('new.app')}</CardTitle>
          <AppIdField deployment={deployment} shown={field('appId')} />
        </Card>
      )}
      <BusyButton type="submit" isPrimary busy={create.busy}>
        {values.subdomain.trim() === '' ? t('new.create') : t('new.createConnect')}
      </BusyButton>
      <LeaveDialog guard={guard} consequences={t('new.leave')} />
    </form>
  );
}
