import type { SessionsView } from '../../../server/contract/person.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import type { UsedRemote } from '../api/use-remote.ts';
import { RemotePart } from '../ui/remote-part.tsx';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { SessionsTable } from './sessions-table.tsx';
import { useWords } from '../language/use-words.ts';
import { meWords } from './me-words.ts';

/** Where somebody is signed in; what they do not know, they end. */
export function SessionsCard({ used }: { used: UsedRemote<SessionsView> }) {
  const { t } = useWords(meWords);
  const api = useApi();
  const end = useAction(async (id: string) => used.put(await api.endSession(id)));
  const endOthers = useAction(async () => used.put(await api.endOtherSessions()));
  return (
    <Card aria-labelledby="sessions">
      <CardTitle id="sessions">{t('sessions')}</CardTitle>
      <Subtle>{t('sessions.more')}</Subtle>
      <ErrorNotice error={end.error ?? endOthers.error} title={t('sessions.notEnded')} isSpaced />
      <RemotePart used={used} what={t('yourSessions')}>
        {({ sessions }) => (
          <>
            <SessionsTable sessions={sessions} busy={end.busy} onEnd={(id) => end.run(id)} />
            {sessions.length > 1 && (
              <p style={{ margin: '12px 0 0' }}>
                <BusyButton size="small" busy={endOthers.busy} onClick={() => endOthers.run()}>
                  {t('endOthers')}
                </BusyButton>
              </p>
            )}
          </>
        )}
      </RemotePart>
    </Card>
  );
}
