import { useId } from 'react';
import { VisuallyHidden } from '../../ui/visually-hidden.ts';
import { LowerPanel } from '../brief/lower-panel.ts';
import { PanelTitle } from '../brief/panel-title.ts';
import { MoreStrings, useWords } from '../strings/strings-provider.tsx';
import { enTopics } from '../strings/topics/en.ts';
import { TopicBody } from './topic-body.tsx';
import { TopicState } from './topic-state.tsx';
import type { TopicView } from './topic-view.ts';
import { useTopic } from './use-topic.ts';

/** The third panel beside a ticket: what it is filed under, or may be. */
export function TopicPanel({ ticketId }: { ticketId: string }) {
  return (
    <MoreStrings strings={enTopics}>
      <Panel ticketId={ticketId} />
    </MoreStrings>
  );
}

function Panel({ ticketId }: { ticketId: string }) {
  const { t } = useWords();
  const id = useId();
  const { view, refreshing, tryAgain } = useTopic(ticketId);
  if (isUntold(view)) return null;
  const isBusy = view.state === 'loading' || view.state === 'processing';
  return (
    <LowerPanel aria-labelledby={id} aria-busy={isBusy || refreshing}>
      <PanelTitle id={id}>{t('topic.title')}</PanelTitle>
      <VisuallyHidden role="status">
        {isBusy && t('topic.processing')}
        {view.state === 'ready' && t('topic.ready')}
      </VisuallyHidden>
      {view.state === 'ready' ? (
        <TopicBody
          key={view.field.id}
          ticketId={ticketId}
          titleId={id}
          ready={view}
          onChanged={tryAgain}
        />
      ) : (
        <TopicState view={view} refreshing={refreshing} onTryAgain={tryAgain} />
      )}
    </LowerPanel>
  );
}

type Untold = Extract<TopicView, { state: 'switched-off' | 'not-found' | 'empty' }>;

/** Where topics are off there is nothing an agent misses, and what else there may be the brief above says. */
function isUntold(view: TopicView): view is Untold {
  return view.state === 'switched-off' || view.state === 'not-found' || view.state === 'empty';
}
