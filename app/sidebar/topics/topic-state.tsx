import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import { Notice } from '../../ui/notice.tsx';
import { NotConnectedNotice } from '../brief/not-connected-notice.tsx';
import { RowsSkeleton } from '../recommendations/rows-skeleton.tsx';
import { useWords } from '../strings/strings-provider.tsx';
import type { TopicView } from './topic-view.ts';

interface TopicStateProps {
  view: Exclude<TopicView, { state: 'ready' | 'switched-off' | 'not-found' | 'empty' }>;
  refreshing: boolean;
  onTryAgain(): void;
}

/** Why there is no topic to show: looked for, nowhere to put one, failed. */
export function TopicState({ view, refreshing, onTryAgain }: TopicStateProps) {
  const { t } = useWords();
  switch (view.state) {
    case 'loading':
      return <RowsSkeleton />;
    case 'processing':
      return <RowsSkeleton words={t('topic.processing')} />;
    case 'no-field':
      return <Quiet>{t('topic.noField')}</Quiet>;
    case 'not-connected':
      return <NotConnectedNotice reason={view.reason} />;
    case 'failed':
      return (
        <Notice
          type="error"
          title={t('topic.unloaded')}
          text={t(`failed.${view.reason}`)}
          action={{ label: t('brief.tryAgain'), busy: refreshing, onClick: onTryAgain }}
        />
      );
  }
}

const Quiet = styled.p`
  margin: 0;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;
