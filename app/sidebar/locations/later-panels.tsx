import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../strings/strings-provider.tsx';

interface LaterPanelsProps {
  ticketId: string;
  /** The brief is not there yet; it comes first. */
  waits: boolean;
}

/** Longer than this a brief that is being made does not keep the others waiting. */
const patienceMs = 3_000;

/** Loads the other panels once the brief is painted, so that they cost the brief nothing. */
export function LaterPanels({ ticketId, waits }: LaterPanelsProps) {
  const { t } = useWords();
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<
    { Panels: ComponentType<{ ticketId: string }> } | 'failed'
  >();
  const isThere = loaded !== undefined;
  useEffect(() => {
    if (isThere) return;
    let gone = false;
    const begin = () => {
      import('./lower-panels.tsx').then(
        ({ LowerPanels: Panels }) => gone || setLoaded({ Panels }),
        () => gone || setLoaded('failed'),
      );
    };
    // After the next frame: what is drawn now stands there first.
    const frame = waits ? 0 : requestAnimationFrame(() => setTimeout(() => gone || begin()));
    const timer = waits ? setTimeout(begin, patienceMs) : undefined;
    return () => {
      gone = true;
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [waits, isThere, attempt]);

  if (loaded === undefined) return null;
  if (loaded !== 'failed') return <loaded.Panels ticketId={ticketId} />;
  return (
    <Notice
      type="warning"
      title={t('lower.unloaded')}
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
