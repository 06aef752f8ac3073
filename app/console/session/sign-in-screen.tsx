import { Card, Subtle } from '../ui/card.ts';
import { Page } from '../ui/page.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { useSession } from './session-provider.tsx';

/** The way in; where the session has ended meanwhile, the way back to what was being done. */
export function SignInScreen({ afterConsent = false }: { afterConsent?: boolean }) {
  const { session } = useSession();
  const expired = session.state === 'signed-in' && session.expired;
  return (
    <Page title={expired ? 'Sign in again' : 'Sign in'} column="narrow">
      <Card>
        {expired && (
          <Subtle>
            Your session has ended. Sign in and you are back where you were; nothing you typed is
            lost.
          </Subtle>
        )}
        {session.state === 'signed-out' && session.setupNeeded && (
          <Subtle>
            Nobody can sign in yet: open the setup link that the backend printed when it started,
            and create the first administrator there.
          </Subtle>
        )}
        {afterConsent && (
          <Subtle>
            You came back from Zendesk, but nobody is signed in here, so nothing was connected. Sign
            in and connect again.
          </Subtle>
        )}
        <SignInForm email={expired ? session.person.email : undefined} />
      </Card>
    </Page>
  );
}
