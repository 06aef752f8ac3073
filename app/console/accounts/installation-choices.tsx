import { Field, Fieldset, Radio } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import type { InstallView } from '../../../server/contract/install.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Stack } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { useWords } from '../language/use-words.ts';
import { accountsWords } from './accounts-words.ts';

interface InstallationChoicesProps {
  install: InstallView;
  onChange(install: InstallView): void;
}

/** The app is installed more than once: the administrator says which one is meant. */
export function InstallationChoices({ install, onChange }: InstallationChoicesProps) {
  const { t } = useWords(accountsWords);
  const api = useApi();
  const [chosen, setChosen] = useState<string>();
  const [missing, setMissing] = useState(false);
  const choose = useAction(async (installationId: string) =>
    onChange(await api.chooseInstallation(install.id, { installationId })),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === undefined) setMissing(true);
        else choose.run(chosen);
      }}
    >
      <Stack>
        <Fieldset>
          <Fieldset.Legend>{t('which')}</Fieldset.Legend>
          {install.choices.map((choice) => (
            <Field key={choice.installationId}>
              <Radio
                name="installation"
                value={choice.installationId}
                checked={chosen === choice.installationId}
                onChange={() => {
                  setChosen(choice.installationId);
                  setMissing(false);
                }}
              >
                <Field.Label isRegular>
                  {choice.name} ({choice.installationId}
                  {choice.enabled ? '' : t('which.off')})
                </Field.Label>
              </Radio>
            </Field>
          ))}
        </Fieldset>
        {missing && <div role="alert">{t('which.choose')}</div>}
        <ErrorNotice error={choose.error} title={t('failed')} />
        <div>
          <BusyButton type="submit" size="small" isPrimary busy={choose.busy}>
            {t('which.use')}
          </BusyButton>
        </div>
      </Stack>
    </form>
  );
}
