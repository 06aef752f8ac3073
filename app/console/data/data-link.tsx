import { Anchor } from '@zendeskgarden/react-buttons';
import type { InstallView } from '../../../server/contract/install.ts';
import { followLink } from '../router/follow-link.ts';
import { dataHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Card, CardTitle, Subtle } from '../ui/card.ts';

/** The way to the care of an account's data. */
export function DataLink({ install }: { install: InstallView }) {
  const { navigate } = useRouter();
  return (
    <Card aria-labelledby="data">
      <CardTitle id="data">Data</CardTitle>
      <Subtle>
        Delete everything about a ticket, a person or an organization, with a receipt, and look
        whether words are stored anywhere.
      </Subtle>
      <Anchor href={dataHref(install.id)} onClick={followLink(navigate)}>
        Open the data
      </Anchor>
    </Card>
  );
}
