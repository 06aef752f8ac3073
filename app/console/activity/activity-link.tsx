import { Anchor } from '@zendeskgarden/react-buttons';
import { followLink } from '../router/follow-link.ts';
import { activityHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { useWords } from '../language/use-words.ts';
import { activityWords } from './activity-words.ts';

/** The way to what happened in an account. */
export function ActivityLink({ id }: { id: string }) {
  const { t } = useWords(activityWords);
  const { navigate } = useRouter();
  return (
    <Card aria-labelledby="activity">
      <CardTitle id="activity">{t('title')}</CardTitle>
      <Subtle>{t('link.more')}</Subtle>
      <Anchor href={activityHref(id)} onClick={followLink(navigate)}>
        {t('link')}
      </Anchor>
    </Card>
  );
}
