import type { Deployment } from '../../../server/contract/install.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { useRemote } from '../api/use-remote.ts';
import { useRouter } from '../router/router-provider.tsx';
import { useSession } from '../session/session-provider.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Stack, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { Page, toAccounts } from '../ui/page.tsx';
import { TextField } from '../ui/text-field.tsx';
import { isFieldOf, useFields } from '../ui/use-fields.ts';
import { blankAccount, findWrongAccount } from './find-wrong-account.ts';
import { OAuthClientHelp } from './oauth-client-help.tsx';

/** Makes a Zendesk account; asks for what this deployment does not bring itself. */
export function NewAccountScreen() {
  const api = useApi();
  const { signIns } = useSession();
  const { remote, reload } = useRemote(`deployment ${signIns}`, (signal) => api.deployment(signal));
  return (
    <Page title="New Zendesk account" back={toAccounts} column="narrow">
      {remote.state === 'loading' && <Loading what="the form" />}
      {remote.state === 'failed' && (
        <ErrorNotice
          error={remote.error}
          title="The form could not be opened"
          onTryAgain={reload}
        />
      )}
      {remote.state === 'ready' && <NewAccountForm deployment={remote.value} />}
    </Page>
  );
}

function NewAccountForm({ deployment }: { deployment: Deployment }) {
  const api = useApi();
  const { navigate } = useRouter();
  const create = useAction(async (typed: typeof blankAccount) => {
    const install = await api.createInstall({
      name: typed.name,
      ...(typed.oauthClientId.trim() !== '' && {
        oauthClientId: typed.oauthClientId,
        oauthClientSecret: typed.oauthClientSecret,
      }),
      ...(typed.appId.trim() !== '' && { appId: typed.appId }),
    });
    navigate(`/console/accounts/${install.id}`, { replace: true });
  });
  const { values, field, refuse } = useFields(blankAccount, create.error);
  const submit = () => {
    const wrong = findWrongAccount(values, deployment);
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
        <ErrorNotice isSpaced error={create.error} title="The account was not created" />
      )}
      <Card>
        <TextField
          {...field('name')}
          label="Name"
          hint="For you alone, for example the team or the brand."
          maxLength={80}
        />
      </Card>
      {deployment.mode === 'self-hosted' && (
        <>
          <Card>
            <CardTitle>OAuth client</CardTitle>
            <Subtle>
              {deployment.hasOAuthClient
                ? 'Leave both fields blank to use the client of this deployment.'
                : 'Zendesk needs to know this backend before it lets it in.'}
            </Subtle>
            <OAuthClientHelp deployment={deployment} />
            <Stack>
              <TextField
                {...field('oauthClientId')}
                label="Identifier"
                spellCheck={false}
                autoCapitalize="none"
              />
              <TextField
                {...field('oauthClientSecret')}
                label="Secret"
                hint="Kept encrypted, and never shown again."
                type="password"
                autoComplete="off"
              />
            </Stack>
          </Card>
          <Card>
            <CardTitle>App</CardTitle>
            <TextField
              {...field('appId')}
              label="App id"
              hint={
                deployment.hasAppId
                  ? 'Only if this account has its own upload of the app; otherwise leave it blank.'
                  : 'The number Zendesk gave the app when it was uploaded; zcli writes it to zcli.apps.config.json.'
              }
              inputMode="numeric"
            />
          </Card>
        </>
      )}
      <BusyButton type="submit" isPrimary busy={create.busy}>
        Create account
      </BusyButton>
    </form>
  );
}
