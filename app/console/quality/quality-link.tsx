import { Anchor } from '@zendeskgarden/react-buttons';
import type { InstallView } from '../../../server/contract/install.ts';
import { followLink } from '../router/follow-link.ts';
import { qualityHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Card, CardTitle, Subtle } from '../ui/card.ts';

/** The way to what agents do with Sidebrief, and think of it. */
export function QualityLink({ install }: { install: InstallView }) {
  const { navigate } = useRouter();
  return (
    <Card aria-labelledby="quality">
      <CardTitle id="quality">Quality and use</CardTitle>
      <Subtle>
        What agents open, what helps them and what does not, topics set and taken back, day by day.
      </Subtle>
      <Anchor href={qualityHref(install.id)} onClick={followLink(navigate)}>
        Open the figures
      </Anchor>
    </Card>
  );
}
