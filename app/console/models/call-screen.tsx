import { CallParts } from './call-parts.tsx';
import { ModelsPage } from './models-page.tsx';
import { useWords } from '../language/use-words.ts';
import { modelsWords } from './models-words.ts';

/** One call in full: what was sent, what came back, and what became of it. */
export function CallScreen({ id, callId }: { id: string; callId: string }) {
  const { t } = useWords(modelsWords);
  return (
    <ModelsPage id={id} title={t('call')} part="calls">
      <CallParts id={id} callId={callId} />
    </ModelsPage>
  );
}
