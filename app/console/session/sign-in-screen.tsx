import { Anchor } from '@zendeskgarden/react-buttons';
import { styled } from 'styled-components';
import { Notice } from '../../ui/notice.tsx';
import type { SignInReason } from '../router/read-route.ts';
import { Card, Subtle } from '../ui/card.ts';
import { Page } from '../ui/page.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { useSession } from './session-provider.tsx';

/** The way in; where the session has ended meanwhile, the way back to what was being done. */
export function SignInScreen({ reason }: { reason?: SignInReason | undefined }) {
  const { session, elsewhere } = useSession();
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
        {reason === 'consent' && <Subtle>{reasonWords.consent}</Subtle>}
        {reason && reason !== 'consent' && (
          <Notice type="error" title="You are not signed in" text={reasonWords[reason]} />
        )}
        <SignInForm email={expired ? session.person.email : undefined} />
        {elsewhere && !expired && (
          <Elsewhere>
            <Anchor href="/api/console/oidc/begin">Sign in with {elsewhere}</Anchor>
          </Elsewhere>
        )}
      </Card>
    </Page>
  );
}

const reasonWords: Readonly<Record<SignInReason, string>> = {
  consent:
    'You came back from Zendesk, but nobody is signed in here, so nothing was connected. Sign in and connect again.',
  sign_in_elsewhere_failed: 'Signing in elsewhere did not work, or was broken off. Try again.',
  not_invited:
    'Nobody with your e-mail address was invited here. Ask an administrator for an invitation.',
};

const Elsewhere = styled.p`
  margin: ${({ theme }) => theme.space.md} 0 0;
  text-align: center;
`;
