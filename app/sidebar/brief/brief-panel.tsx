import { useEffect } from 'react';
import { VisuallyHidden } from '../../ui/visually-hidden.ts';
import { useWords } from '../strings/strings-provider.tsx';
import type { Words } from '../strings/strings-provider.tsx';
import { BriefBody } from './brief-body.tsx';
import { BriefState } from './brief-state.tsx';
import type { BriefView } from './brief-view.ts';
import { PanelTitle } from './panel-title.ts';
import { useBrief } from './use-brief.ts';

interface BriefPanelProps {
  ticketId: string;
  /** Told what the panel shows, once that is drawn. */
  onDrawn?(state: BriefView['state']): void;
}

/** The first panel beside a ticket: what it is about and where it stands. */
export function BriefPanel({ ticketId, onDrawn }: BriefPanelProps) {
  const words = useWords();
  const { view, lastLook, refreshing, refresh, readIn } = useBrief(ticketId);
  useEffect(() => onDrawn?.(view.state), [onDrawn, view.state]);
  const brief = 'brief' in view ? view.brief : undefined;
  return (
    <section aria-labelledby="brief-title" aria-busy={busyStates.has(view.state) || refreshing}>
      <PanelTitle id="brief-title">{words.t('brief.title')}</PanelTitle>
      <VisuallyHidden role="status">{announcement(view, words)}</VisuallyHidden>
      <BriefState view={view} refreshing={refreshing} onTryAgain={refresh} />
      {brief && (
        <BriefBody
          brief={brief}
          lastLook={lastLook}
          thumb={view.state === 'ready' ? view : {}}
          model={view.state === 'ready' ? view.model : undefined}
          refreshing={refreshing}
          onRefresh={refresh}
          onLocale={readIn}
        />
      )}
    </section>
  );
}

const busyStates = new Set<BriefView['state']>(['loading', 'processing', 'outdated']);

/** What a screen reader hears when the state changes; the same words do not repeat on every poll. */
function announcement(view: BriefView, { t }: Words): string {
  switch (view.state) {
    case 'loading':
    case 'processing':
      return t('brief.processing');
    case 'ready':
      return t('brief.ready');
    case 'outdated':
      return t('brief.outdated');
    default:
      // The other states are written out in full and announced where they stand.
      return '';
  }
}
