import type { Deployment } from '../../../server/contract/install.ts';
import { useWords } from '../language/use-words.ts';
import { TextField } from '../ui/text-field.tsx';
import type { UsedFields } from '../ui/use-fields.ts';
import { accountsWords } from './accounts-words.ts';

interface AppIdFieldProps {
  deployment: Deployment;
  shown: ReturnType<UsedFields<string>['field']>;
}

/** Which app in Zendesk is ours. */
export function AppIdField({ deployment, shown }: AppIdFieldProps) {
  const { t } = useWords(accountsWords);
  return (
    <TextField
      {...shown}
      label={t('new.appId')}
      hint={deployment.hasAppId ? t('new.appId.optional') : t('new.appId.needed')}
      inputMode="numeric"
    />
  );
}
