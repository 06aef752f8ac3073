import { readSubdomain } from '../../../server/contract/subdomain.ts';
import type { InstallView } from '../../../server/contract/install.ts';
import { isPublicOnly } from '../../../server/contract/purposes.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Stack } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { isFieldOf, useFields } from '../ui/use-fields.ts';
import { refusalOf } from './refusal-of.ts';
import { SubdomainField } from './subdomain-field.tsx';
import { useWords } from '../language/use-words.ts';
import { accountsWords } from './accounts-words.ts';

interface ConnectFormProps {
  install: InstallView;
  button: string;
  isPrimary: boolean;
  /** It is being connected, and nobody has to go anywhere for it. */
  onBegun(): void;
  /** Leaves this page for the consent page. */
  leave?(url: string): void;
}

/** Takes a subdomain, says where it leads before going there, and goes. */
export function ConnectForm({
  install,
  button,
  isPrimary,
  onBegun,
  leave = goTo,
}: ConnectFormProps) {
  const { t } = useWords(accountsWords);
  const api = useApi();
  const connect = useAction(async (typed: { subdomain: string }) => {
    const { continueUrl } = await api.connect(install.id, typed);
    if (continueUrl === undefined) onBegun();
    else leave(continueUrl);
  });
  const { values, field, refuse } = useFields(
    { subdomain: install.subdomain ?? '' },
    connect.error,
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const refusal = refusalOf(readSubdomain(values.subdomain));
        if (refusal) refuse({ subdomain: refusal });
        else connect.run(values);
      }}
    >
      <Stack>
        {!isFieldOf(values, connect.error?.field) && (
          <ErrorNotice error={connect.error} title={t('connect.failed')} />
        )}
        <SubdomainField
          shown={field('subdomain')}
          hint={t('subdomain.hint')}
          isPublic={isPublicOnly(install.purposes)}
        />
        <div>
          <BusyButton type="submit" isPrimary={isPrimary} busy={connect.busy}>
            {button}
          </BusyButton>
        </div>
      </Stack>
    </form>
  );
}

function goTo(url: string): void {
  window.location.assign(url);
}
