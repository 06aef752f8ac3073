import { useSession } from '../session/session-provider.tsx';
import { Stack } from '../ui/card.ts';
import { Page, toAccounts } from '../ui/page.tsx';
import { PasswordCard } from './password-card.tsx';
import { SecondFactorCard } from './second-factor-card.tsx';
import { SessionsCard } from './sessions-card.tsx';

/** What belongs to whoever is signed in. */
export function MeScreen() {
  const { session } = useSession();
  if (session.state !== 'signed-in') return null;
  return (
    <Page title="Your account" back={toAccounts} column="medium">
      <Stack>
        <SecondFactorCard person={session.person} />
        <SessionsCard />
        <PasswordCard email={session.person.email} />
      </Stack>
    </Page>
  );
}
