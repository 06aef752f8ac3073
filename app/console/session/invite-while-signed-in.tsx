import { Button } from '@zendeskgarden/react-buttons';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { useWords } from '../language/use-words.ts';
import { home } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Row, Stack, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Page } from '../ui/page.tsx';
import { useSession } from './session-provider.tsx';
import { sessionWords } from './session-words.ts';

/** Whoever opens an invitation and is signed in already chooses who they want to be. */
export function InviteWhileSignedIn({ name }: { name: string }) {
  const { t } = useWords(sessionWords);
  const api = useApi();
  const { navigate } = useRouter();
  const { take } = useSession();
  const signOut = useAction(async () => {
    await api.signOut();
    take({ setupNeeded: false });
  });
  return (
    <Page title={t('join.title')} column="narrow">
      <Card aria-labelledby="signed-in">
        <CardTitle id="signed-in">{t('invite.signedIn', { name })}</CardTitle>
        <Subtle>{t('invite.signedIn.more')}</Subtle>
        <Stack>
          <ErrorNotice error={signOut.error} title={t('invite.notSignedOut')} />
          <Row>
            <BusyButton isPrimary busy={signOut.busy} onClick={() => signOut.run()}>
              {t('invite.signOut')}
            </BusyButton>
            <Button onClick={() => navigate(home)}>{t('invite.goOn', { name })}</Button>
          </Row>
        </Stack>
      </Card>
    </Page>
  );
}
