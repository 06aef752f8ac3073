import { Dots } from '@zendeskgarden/react-loaders';
import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../strings/strings-provider.tsx';
import { BriefSkeleton } from './brief-skeleton.tsx';
import type { BriefView } from './brief-view.ts';
import { NotConnectedNotice } from './not-connected-notice.tsx';

interface BriefStateProps {
  view: BriefView;
  refreshing: boolean;
  onTryAgain(): void;
}

/** Everything but the brief itself: being made, missing, refused, failed, behind. Nothing when ready. */
export function BriefState({ view, refreshing, onTryAgain }: BriefStateProps) {
  const { t } = useWords();
  const tryAgain = { label: t('brief.tryAgain'), busy: refreshing, onClick: onTryAgain };
  switch (view.state) {
    case 'ready':
      return null;
    case 'loading':
      return <BriefSkeleton />;
    case 'processing':
      return (
        <>
          <Progress>
            <strong>{t('brief.processing')}</strong> {t('brief.processing.more')}
          </Progress>
          <BriefSkeleton />
        </>
      );
    case 'outdated':
      return (
        <Updating>
          <Dots size={18} delayMS={0} aria-hidden />
          <span>{t('brief.outdated')}</span>
        </Updating>
      );
    case 'failed':
      return (
        <Above>
          <Notice
            type={view.brief ? 'warning' : 'error'}
            title={t(view.brief ? 'failed.withBrief' : 'failed.title')}
            text={t(`failed.${view.reason}`)}
            action={tryAgain}
          />
        </Above>
      );
    case 'empty':
      return (
        <Notice
          type="plain"
          title={t('brief.empty')}
          text={t('brief.empty.more')}
          action={tryAgain}
        />
      );
    case 'switched-off':
      return <Notice type="plain" title={t('switchedOff.title')} text={t('switchedOff.text')} />;
    case 'not-found':
      return (
        <Notice
          type="plain"
          title={t('notFound.title')}
          text={t('notFound.text')}
          action={tryAgain}
        />
      );
    case 'not-connected':
      return <NotConnectedNotice reason={view.reason} />;
  }
}

/** A notice that a brief may follow. */
const Above = styled.div`
  margin-bottom: ${({ theme }) => theme.space.sm};
`;

const Progress = styled.p`
  margin: 0 0 ${({ theme }) => theme.space.sm};
`;

const Updating = styled.p`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
  margin: 0 0 ${({ theme }) => theme.space.sm};
  padding: ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.sm};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background-color: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.default' })};
`;
