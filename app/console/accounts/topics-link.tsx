import { Anchor } from '@zendeskgarden/react-buttons';
import type { InstallView } from '../../../server/contract/install.ts';
import { followLink } from '../router/follow-link.ts';
import { topicsHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Card, CardTitle, Subtle } from '../ui/card.ts';

/** The way to the account's topics. */
export function TopicsLink({ install }: { install: InstallView }) {
  const { navigate } = useRouter();
  return (
    <Card aria-labelledby="topics">
      <CardTitle id="topics">Topics</CardTitle>
      <Subtle>
        Which drop-down field holds what a ticket is about, whether its options are suggested or set
        by themselves, and how often that is right.
      </Subtle>
      <Anchor href={topicsHref(install.id)} onClick={followLink(navigate)}>
        Open the topics
      </Anchor>
    </Card>
  );
}
