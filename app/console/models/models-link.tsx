import { Anchor } from '@zendeskgarden/react-buttons';
import type { InstallView } from '../../../server/contract/install.ts';
import { followLink } from '../router/follow-link.ts';
import { modelsHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Card, CardTitle, Subtle } from '../ui/card.ts';

/** The way to the account's model. */
export function ModelsLink({ install }: { install: InstallView }) {
  const { navigate } = useRouter();
  return (
    <Card aria-labelledby="models">
      <CardTitle id="models">AI model</CardTitle>
      <Subtle>
        Whether a model writes briefs and replies, which one, what it may cost, what it is never
        shown, and what exactly was sent to it.
      </Subtle>
      <Anchor href={modelsHref(install.id)} onClick={followLink(navigate)}>
        Open the AI model
      </Anchor>
    </Card>
  );
}
