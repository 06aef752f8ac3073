import { styled } from 'styled-components';
import type { InstallView } from '../../../server/contract/install.ts';
import type { TopicsView } from '../../../server/contract/topics-view.ts';
import { Notice } from '../../ui/notice.tsx';
import { accountHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Stack } from '../ui/card.ts';
import { ConnectAgain } from './connect-again.tsx';
import { highestTarget } from './highest-target.ts';
import { useWords } from '../language/use-words.ts';
import { topicsWords } from './topics-words.ts';

interface TopicNoticesProps {
  install: InstallView;
  topics: TopicsView;
}

/** What keeps topics from doing what was chosen, each with what to do about it. */
export function TopicNotices({ install, topics }: TopicNoticesProps) {
  const { t, count } = useWords(topicsWords);
  const { navigate } = useRouter();
  const { field, settings, classifier, training } = topics;
  const highest = highestTarget(classifier);
  const isAssigning = settings.mode === 'assign' && field?.isGone === false;
  return (
    <Notices>
      {install.status === 'connecting' && (
        <Notice
          type="info"
          title={t('notice.connecting')}
          text={t('notice.connecting.more')}
          action={{ label: t('toAccount'), onClick: () => navigate(accountHref(install.id)) }}
        />
      )}
      {install.status !== 'active' && install.status !== 'connecting' && (
        <Notice
          type="warning"
          title={t('notice.notConnected')}
          text={t('notice.notConnected.more')}
          action={{ label: t('toAccount'), onClick: () => navigate(accountHref(install.id)) }}
        />
      )}
      {field?.isGone && (
        <Notice
          type="error"
          title={
            field.title === ''
              ? t('notice.gone.number', { id: field.id })
              : t('notice.gone', { title: field.title })
          }
          text={t('notice.gone.more')}
        />
      )}
      {isAssigning && topics.notAssigning === 'may-not-write' && <ConnectAgain install={install} />}
      {isAssigning && topics.notAssigning === 'too-little-history' && (
        <Notice
          type="info"
          title={t('notice.little')}
          text={
            classifier === undefined
              ? t('notice.little.none')
              : count('notice.little', classifier.missing)
          }
        />
      )}
      {isAssigning && topics.notAssigning === 'target-not-reached' && (
        <Notice
          type="warning"
          title={t('notice.target', { targetPercent: settings.targetPercent })}
          text={
            highest === undefined
              ? t('notice.target.none')
              : t('notice.target.highest', { highest })
          }
        />
      )}
      {training.state === 'failed' && (
        <Notice
          type="error"
          title={t('notice.failed')}
          text={classifier === undefined ? t('notice.failed.none') : t('notice.failed.before')}
        />
      )}
    </Notices>
  );
}

const Notices = styled(Stack)`
  gap: ${({ theme }) => theme.space.xs};

  &:empty {
    display: none;
  }
`;
