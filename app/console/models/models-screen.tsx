import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { MeaningCard } from './meaning-card.tsx';
import { ModelsPage } from './models-page.tsx';
import { SettingsCard } from './settings-card.tsx';
import { StandingCard } from './standing-card.tsx';
import { useModels } from './use-models.ts';
import { useWords } from '../language/use-words.ts';
import { modelsWords } from './models-words.ts';

/** Which model serves a Zendesk account, what it is used for, what it may cost and what it is never shown. */
export function ModelsScreen({ id }: { id: string }) {
  const { t } = useWords(modelsWords);
  const { remote, put, reload } = useModels(id);
  return (
    <ModelsPage id={id} title={t('title')} part="settings">
      {remote.state === 'loading' && <Loading what={t('theSettings')} />}
      {remote.state === 'failed' && (
        <ErrorNotice error={remote.error} title={t('settings.unread')} onTryAgain={reload} />
      )}
      {remote.state === 'ready' && (
        <>
          <ErrorNotice isSpaced error={remote.stale} title={t('stale')} onTryAgain={reload} />
          <StandingCard models={remote.value} />
          <MeaningCard models={remote.value} />
          <SettingsCard installId={id} models={remote.value} onChange={put} />
        </>
      )}
    </ModelsPage>
  );
}
