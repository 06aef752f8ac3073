import { getColor } from '@zendeskgarden/react-theming';
import { useId } from 'react';
import { styled } from 'styled-components';
import { VisuallyHidden } from '../../ui/visually-hidden.ts';
import { LowerPanel } from '../brief/lower-panel.ts';
import { PanelTitle } from '../brief/panel-title.ts';
import { useWords } from '../strings/strings-provider.tsx';
import { HelpArticles } from './help-articles.tsx';
import { RecommendationsState } from './recommendations-state.tsx';
import { SimilarTickets } from './similar-tickets.tsx';
import { useRecommendations } from './use-recommendations.ts';

/** The second panel beside a ticket: tickets like it and how they were solved, and articles that may answer it. */
export function RecommendationsPanel({ ticketId }: { ticketId: string }) {
  const { t } = useWords();
  const id = useId();
  const { view, refreshing, tryAgain } = useRecommendations(ticketId);
  // The brief above says so already, and there is nothing to add.
  if (view.state === 'not-found' || view.state === 'empty') return null;
  const isBusy = view.state === 'loading' || view.state === 'processing';
  return (
    <LowerPanel aria-labelledby={id} aria-busy={isBusy || refreshing}>
      <PanelTitle id={id}>{t('rec.title')}</PanelTitle>
      <VisuallyHidden role="status">
        {isBusy && t('rec.processing')}
        {view.state === 'ready' && t('rec.ready')}
      </VisuallyHidden>
      <RecommendationsState view={view} refreshing={refreshing} onTryAgain={tryAgain} />
      {view.state === 'ready' && (view.tickets.length > 0 || view.articles.length > 0) && (
        <>
          <SimilarTickets ticketId={ticketId} ready={view} />
          <HelpArticles ticketId={ticketId} ready={view} />
        </>
      )}
      {view.state === 'ready' && view.incomplete && <More>{t('rec.incomplete')}</More>}
    </LowerPanel>
  );
}

const More = styled.p`
  margin: ${({ theme }) => theme.space.sm} 0 0;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;
