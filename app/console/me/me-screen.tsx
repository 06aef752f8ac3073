import { useApiRemote } from '../api/use-api-remote.ts';
import { useSession } from '../session/session-provider.tsx';
import { Stack } from '../ui/card.ts';
import { Page, toAccounts } from '../ui/page.tsx';
import { LanguageCard } from './language-card.tsx';
import { PasswordCard } from './password-card.tsx';
import { SecondFactorCard } from './second-factor-card.tsx';
import { SessionsCard } from './sessions-card.tsx';
import { useWords } from '../language/use-words.ts';
import { meWords } from './me-words.ts';

/** What belongs to whoever is signed in. */
export function MeScreen() {
  const { t } = useWords(meWords);
  const { session } = useSession();
  const sessions = useApiRemote('sessions', (api, signal) => api.sessions(signal));
  if (session.state !== 'signed-in') return null;
  return (
    <Page title={t('title')} back={toAccounts} column="medium">
      <Stack>
        {/* Whoever signs in elsewhere only is asked for no password here, and for no code after it. */}
        {session.person.hasPassword && (
          <SecondFactorCard person={session.person} onDropped={sessions.reload} />
        )}
        <LanguageCard />
        <SessionsCard used={sessions} />
        {session.person.hasPassword && (
          <PasswordCard email={session.person.email} onChanged={sessions.reload} />
        )}
      </Stack>
    </Page>
  );
}
