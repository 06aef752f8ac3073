import { Anchor } from '@zendeskgarden/react-buttons';
import type { InstallView } from '../../../server/contract/install.ts';
import { followLink } from '../router/follow-link.ts';
import { qualityHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { useWords } from '../language/use-words.ts';
import { qualityWords } from './quality-words.ts';

/** The way to what agents do with Sidebrief, and think of it. */
export function QualityLink({ install }: { install: InstallView }) {
  const { t } = useWords(qualityWords);
  const { navigate } = useRouter();
  return (
    <Card aria-labelledby="quality">
      <CardTitle id="quality">{t('title')}</CardTitle>
      <Subtle>{t('link.more')}</Subtle>
      <Anchor href={qualityHref(install.id)} onClick={followLink(navigate)}>
        {t('link')}
      </Anchor>
    </Card>
  );
}
