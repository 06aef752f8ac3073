import { Notice } from '../../ui/notice.tsx';
import type { SignInReason } from '../router/read-route.ts';
import { Card, Subtle } from '../ui/card.ts';
import { Notices } from '../ui/notices.ts';
import { Page } from '../ui/page.tsx';
import { ElsewhereLink } from './elsewhere-link.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { useSession } from './session-provider.tsx';
import { LanguageMenu } from '../language/language-menu.tsx';
import { useWords } from '../language/use-words.ts';
import { sessionWords } from './session-words.ts';

/** The way in; where the session has ended meanwhile, the way back to what was being done. */
export function SignInScreen({ reason }: { reason?: SignInReason | undefined }) {
  const { t } = useWords(sessionWords);
  const { session, elsewhere } = useSession();
  const expired = session.state === 'signed-in' && session.expired;
  return (
    <Page
      title={expired ? t('signInAgain') : t('signIn')}
      column="narrow"
      action={<LanguageMenu />}
    >
      <Card>
        {expired && <Subtle>{t('expired')}</Subtle>}
        {session.state === 'signed-out' && session.setupNeeded && <Subtle>{t('nobodyYet')}</Subtle>}
        {reason === 'consent' && <Subtle>{t('reason.consent')}</Subtle>}
        {reason && reason !== 'consent' && (
          <Notices>
            <Notice type="error" title={t('notSignedIn')} text={t(`reason.${reason}`)} />
          </Notices>
        )}
        <SignInForm email={expired ? session.person.email : undefined} />
        {elsewhere && <ElsewhereLink name={elsewhere} isInNewTab={expired} />}
      </Card>
    </Page>
  );
}
