import { Anchor } from '@zendeskgarden/react-buttons';
import { followLink } from '../router/follow-link.ts';
import { activityHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Card, CardTitle, Subtle } from '../ui/card.ts';

/** The way to what happened in an account. */
export function ActivityLink({ id }: { id: string }) {
  const { navigate } = useRouter();
  return (
    <Card aria-labelledby="activity">
      <CardTitle id="activity">Activity</CardTitle>
      <Subtle>Who changed what here and when, and everything that was written to Zendesk.</Subtle>
      <Anchor href={activityHref(id)} onClick={followLink(navigate)}>
        Open the activity log
      </Anchor>
    </Card>
  );
}
