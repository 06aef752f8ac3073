import { Anchor } from '@zendeskgarden/react-buttons';
import type { InstallView } from '../../../server/contract/install.ts';
import { followLink } from '../router/follow-link.ts';
import { historyHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Card, CardTitle, Subtle } from '../ui/card.ts';

/** The way to the account's past. */
export function HistoryLink({ install }: { install: InstallView }) {
  const { navigate } = useRouter();
  return (
    <Card aria-labelledby="history">
      <CardTitle id="history">History</CardTitle>
      <Subtle>
        Tickets, comments and articles that Sidebrief keeps to find similar ones: how far they are
        read, what is kept, and whether anything is missing.
      </Subtle>
      <Anchor href={historyHref(install.id)} onClick={followLink(navigate)}>
        Open the history
      </Anchor>
    </Card>
  );
}
