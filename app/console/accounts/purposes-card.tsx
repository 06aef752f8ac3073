import type { InstallView } from '../../../server/contract/install.ts';
import { useWords } from '../language/use-words.ts';
import { accountsWords } from './accounts-words.ts';
import { ChangeCard } from './change-card.tsx';
import { PurposesForm } from './purposes-form.tsx';

interface PurposesCardProps {
  install: InstallView;
  onChange(install: InstallView): void;
}

/** What an account is for, and the way to change it. */
export function PurposesCard(props: PurposesCardProps) {
  const { t, list } = useWords(accountsWords);
  return (
    <ChangeCard
      {...props}
      id="purposes"
      title={t('purposes')}
      seenOf={({ purposes }) => purposes}
      form={PurposesForm}
    >
      {list(props.install.purposes.map((one) => t(`purposes.${one}`)))}
    </ChangeCard>
  );
}
