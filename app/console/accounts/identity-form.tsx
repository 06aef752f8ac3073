import { useEffect, useRef } from 'react';
import type { InstallView } from '../../../server/contract/install.ts';
import { isPublicOnly } from '../../../server/contract/purposes.ts';
import { useApi } from '../api/api-provider.tsx';
import { orShowAnew } from '../api/or-show-anew.ts';
import { useAction } from '../api/use-action.ts';
import { useLeaveGuard } from '../router/use-leave-guard.ts';
import { useWords } from '../language/use-words.ts';
import { Stack } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { LeaveDialog } from '../ui/leave-dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { isFieldOf, useFields } from '../ui/use-fields.ts';
import { accountsWords } from './accounts-words.ts';
import type { ChangeFormProps } from './change-card.tsx';
import { ClientFields } from './client-fields.tsx';
import {
  findWrongIdentity,
  givesUpClient,
  identityOf,
  replacesClient,
  typedOf,
  type Identity,
} from './find-wrong-identity.ts';
import { SaveOrCancel } from './save-or-cancel.tsx';

/** Renames an account, and replaces its OAuth client. */
export function IdentityForm({
  install,
  deployment,
  basedOn,
  onChange,
  onStale,
  onClose,
}: ChangeFormProps<Identity>) {
  const { t } = useWords(accountsWords);
  const api = useApi();
  const before = typedOf(basedOn);
  const mayGoBack = deployment.hasOAuthClient && basedOn.oauthClientId !== undefined;
  const name = useRef<HTMLInputElement | null>(null);
  useEffect(() => name.current?.focus(), []);
  const save = useAction(async (typed: typeof before) => {
    const { oauthClientId, oauthClientSecret } = typed;
    const own = replacesClient(typed, basedOn) && { oauthClientId, oauthClientSecret };
    const goesBack = mayGoBack && givesUpClient(typed, basedOn);
    const client = goesBack ? { usesDeploymentClient: true as const } : own;
    const change = { name: typed.name, ...client, basedOn };
    const showAnew = async () => {
      const now = await api.install(install.id);
      follow(before, typedOf(identityOf(now)));
      onStale(now);
    };
    onChange(await orShowAnew(() => api.changeAccount(install.id, change), showAnew));
  });
  const { values, field, refuse, follow } = useFields(before, save.error);
  const isChanged = values.name !== before.name || replacesClient(values, basedOn);
  const guard = useLeaveGuard(isChanged);
  const asksClient = deployment.mode !== 'marketplace' && !isPublicOnly(install.purposes);
  const shown = field('name');
  return (
    <form
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = findWrongIdentity(values, basedOn, mayGoBack);
        if (Object.keys(wrong).length > 0) refuse(wrong);
        else if (isChanged) save.run(values);
        else onClose();
      }}
    >
      <Stack>
        {!isFieldOf(before, save.error?.field) && (
          <ErrorNotice error={save.error} title={t('purposes.failed')} />
        )}
        <TextField
          {...shown}
          ref={(element) => {
            name.current = element;
            shown.ref(element);
          }}
          label={t('new.name')}
          hint={t('new.name.hint')}
          maxLength={80}
        />
        {asksClient && (
          <ClientFields
            deployment={deployment}
            identifier={field('oauthClientId')}
            secret={field('oauthClientSecret')}
            replaces={basedOn.oauthClientId !== undefined || isSignedIn(install)}
            mayGoBack={mayGoBack}
          />
        )}
        <SaveOrCancel busy={save.busy} onCancel={onClose} />
      </Stack>
      <LeaveDialog guard={guard} />
    </form>
  );
}

/** Whether it is connected by some client, be it the deployment's. */
function isSignedIn({ status }: InstallView): boolean {
  return status === 'active' || status === 'connecting';
}
