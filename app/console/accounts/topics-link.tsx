import { Anchor } from '@zendeskgarden/react-buttons';
import type { InstallView } from '../../../server/contract/install.ts';
import { followLink } from '../router/follow-link.ts';
import { topicsHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { useWords } from '../language/use-words.ts';
import { accountsWords } from './accounts-words.ts';

/** The way to the account's topics. */
export function TopicsLink({ install }: { install: InstallView }) {
  const { t } = useWords(accountsWords);
  const { navigate } = useRouter();
  return (
    <Card aria-labelledby="topics">
      <CardTitle id="topics">{t('topics')}</CardTitle>
      <Subtle>{t('topics.more')}</Subtle>
      <Anchor href={topicsHref(install.id)} onClick={followLink(navigate)}>
        {t('topics.open')}
      </Anchor>
    </Card>
  );
}
