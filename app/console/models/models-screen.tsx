import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { MeaningCard } from './meaning-card.tsx';
import { ModelsPage } from './models-page.tsx';
import { SettingsCard } from './settings-card.tsx';
import { StandingCard } from './standing-card.tsx';
import { useModels } from './use-models.ts';

/** Which model serves a Zendesk account, what it is used for, what it may cost and what it is never shown. */
export function ModelsScreen({ id }: { id: string }) {
  const { remote, put, reload } = useModels(id);
  return (
    <ModelsPage id={id} title="AI model" part="settings">
      {remote.state === 'loading' && <Loading what="the settings" />}
      {remote.state === 'failed' && (
        <ErrorNotice
          error={remote.error}
          title="The settings could not be read"
          onTryAgain={reload}
        />
      )}
      {remote.state === 'ready' && (
        <>
          <ErrorNotice
            isSpaced
            error={remote.stale}
            title="This may be out of date"
            onTryAgain={reload}
          />
          <StandingCard models={remote.value} />
          <MeaningCard models={remote.value} />
          <SettingsCard installId={id} models={remote.value} onChange={put} />
        </>
      )}
    </ModelsPage>
  );
}
