import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../strings/strings-provider.tsx';

interface LaterRecommendationsProps {
  ticketId: string;
  /** The brief is not there yet; it comes first. */
  waits: boolean;
}

/** Longer than this a brief that is being made does not keep what was found before waiting. */
const patienceMs = 3_000;

/** Loads the recommendations once the brief is painted, so that it costs the brief nothing. */
export function LaterRecommendations({ ticketId, waits }: LaterRecommendationsProps) {
  const { t } = useWords();
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<{ Panel: ComponentType<{ ticketId: string }> } | 'failed'>();
  const isThere = loaded !== undefined;
  useEffect(() => {
    if (isThere) return;
    let gone = false;
    const load = () => {
      import('./recommendations-panel.tsx').then(
        ({ RecommendationsPanel: Panel }) => gone || setLoaded({ Panel }),
        () => gone || setLoaded('failed'),
      );
    };
    // After the next frame: what is drawn now stands there first.
    const frame = waits ? 0 : requestAnimationFrame(() => setTimeout(() => gone || load()));
    const timer = waits ? setTimeout(load, patienceMs) : undefined;
    return () => {
      gone = true;
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [waits, isThere, attempt]);

  if (loaded === undefined) return null;
  if (loaded !== 'failed') return <loaded.Panel ticketId={ticketId} />;
  return (
    <Notice
      type="warning"
      title={t('rec.failed')}
      action={{
        label: t('brief.tryAgain'),
        onClick: () => {
          setLoaded(undefined);
          setAttempt(attempt + 1);
        },
      }}
    />
  );
}
