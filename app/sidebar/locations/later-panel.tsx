import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import { Notice } from '../../ui/notice.tsx';
import type { StringKey } from '../strings/en.ts';
import { useWords } from '../strings/strings-provider.tsx';

type Panel = ComponentType<{ ticketId: string }>;

interface LaterPanelProps {
  ticketId: string;
  /** The same function every time. */
  load(): Promise<Panel>;
  /** What to say where it could not be loaded. */
  failed: StringKey;
  /** The brief is not there yet; it comes first. */
  waits: boolean;
}

/** Longer than this a brief that is being made does not keep the other panels waiting. */
const patienceMs = 3_000;

/** Loads a panel once the brief is painted, so that it costs the brief nothing. */
export function LaterPanel({ ticketId, load, failed, waits }: LaterPanelProps) {
  const { t } = useWords();
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<{ Panel: Panel } | 'failed'>();
  const isThere = loaded !== undefined;
  useEffect(() => {
    if (isThere) return;
    let gone = false;
    const begin = () => {
      load().then(
        (Panel) => gone || setLoaded({ Panel }),
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
  }, [waits, isThere, attempt, load]);

  if (loaded === undefined) return null;
  if (loaded !== 'failed') return <loaded.Panel ticketId={ticketId} />;
  return (
    <Notice
      type="warning"
      title={t(failed)}
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
