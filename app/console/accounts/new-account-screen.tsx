import { useEffect, useState } from 'react';
import type { Deployment } from '../../../server/contract/install.ts';
import { allPurposes, isPublicOnly } from '../../../server/contract/purposes.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { useRemote } from '../api/use-remote.ts';
import { accountHref } from '../router/read-route.ts';
import { useLeaveGuard } from '../router/use-leave-guard.ts';
import { useRouter } from '../router/router-provider.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Stack, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { Page, toAccounts } from '../ui/page.tsx';
import { TextField } from '../ui/text-field.tsx';
import { isFieldOf, useFields } from '../ui/use-fields.ts';
import { blankAccount, findWrongAccount } from './find-wrong-account.ts';
import { LeaveDialog } from './leave-dialog.tsx';
import { OAuthClientHelp } from './oauth-client-help.tsx';
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
  const isPublic = isPublicOnly(purposes);
  const create = useAction(async (typed: typeof blankAccount) => {
    const install = await api.createInstall({
      name: typed.name,
      purposes,
      ...(typed.oauthClientId.trim() !== '' && {
        oauthClientId: typed.oauthClientId,
        oauthClientSecret: typed.oauthClientSecret,
      }),
      ...(typed.appId.trim() !== '' && { appId: typed.appId }),
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
    if (purposes.length === 0) return;
    const wrong = findWrongAccount(values, deployment, isPublic);
    if (Object.keys(wrong).length > 0) refuse(wrong);
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
          <SubdomainField shown={field('subdomain')} hint={t('new.subdomain.hint')} />
          <PurposeChoices chosen={purposes} onChange={setPurposes} />
          {purposes.length === 0 && <Subtle role="status">{t('purposes.none')}</Subtle>}
        </Stack>
      </Card>
      {deployment.mode === 'self-hosted' && !isPublic && (
        <>
          <Card>
            <CardTitle>{t('new.client')}</CardTitle>
            <Subtle>
              {deployment.hasOAuthClient ? t('new.client.optional') : t('new.client.needed')}
            </Subtle>
            <OAuthClientHelp deployment={deployment} />
            <Stack>
              <TextField
                {...field('oauthClientId')}
                label={t('new.identifier')}
                spellCheck={false}
                autoCapitalize="none"
              />
              <TextField
                {...field('oauthClientSecret')}
                label={t('new.secret')}
                hint={t('new.secret.hint')}
                type="password"
                autoComplete="off"
              />
            </Stack>
          </Card>
          <Card>
            <CardTitle>{t('new.app')}</CardTitle>
            <TextField
              {...field('appId')}
              label={t('new.appId')}
              hint={deployment.hasAppId ? t('new.appId.optional') : t('new.appId.needed')}
              inputMode="numeric"
            />
          </Card>
        </>
      )}
      <BusyButton type="submit" isPrimary busy={create.busy}>
        {values.subdomain.trim() === '' ? t('new.create') : t('new.createConnect')}
      </BusyButton>
      <LeaveDialog guard={guard} consequences={t('new.leave')} />
    </form>
  );
}
