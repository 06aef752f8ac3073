import { Anchor } from '@zendeskgarden/react-buttons';
import type { InstallView } from '../../../server/contract/install.ts';
import { followLink } from '../router/follow-link.ts';
import { dataHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { useWords } from '../language/use-words.ts';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { dataWords } from './data-words.ts';

/** The way to the care of an account's data. */
export function DataLink({ install }: { install: InstallView }) {
  const { t } = useWords(dataWords);
  const { navigate } = useRouter();
  return (
    <Card aria-labelledby="data">
      <CardTitle id="data">{t('title')}</CardTitle>
      <Subtle>{t('link.more')}</Subtle>
      <Anchor href={dataHref(install.id)} onClick={followLink(navigate)}>
        {t('link')}
      </Anchor>
    </Card>
  );
}
