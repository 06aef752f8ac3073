import { Anchor } from '@zendeskgarden/react-buttons';
import type { InstallView } from '../../../server/contract/install.ts';
import { followLink } from '../router/follow-link.ts';
import { historyHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { useWords } from '../language/use-words.ts';
import { accountsWords } from './accounts-words.ts';

/** The way to the account's past. */
export function HistoryLink({ install }: { install: InstallView }) {
  const { t } = useWords(accountsWords);
  const { navigate } = useRouter();
  return (
    <Card aria-labelledby="history">
      <CardTitle id="history">{t('history')}</CardTitle>
      <Subtle>{t('history.more')}</Subtle>
      <Anchor href={historyHref(install.id)} onClick={followLink(navigate)}>
        {t('history.open')}
      </Anchor>
    </Card>
  );
}
