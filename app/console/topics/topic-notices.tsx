import { styled } from 'styled-components';
import type { InstallView } from '../../../server/contract/install.ts';
import type { TopicsView } from '../../../server/contract/topics-view.ts';
import { Notice } from '../../ui/notice.tsx';
import { accountHref } from '../router/read-route.ts';
import { useRouter } from '../router/router-provider.tsx';
import { Stack } from '../ui/card.ts';
import { counted } from '../ui/numbers.ts';
import { ConnectAgain } from './connect-again.tsx';
import { highestTarget } from './highest-target.ts';

interface TopicNoticesProps {
  install: InstallView;
  topics: TopicsView;
}

/** What keeps topics from doing what was chosen, each with what to do about it. */
export function TopicNotices({ install, topics }: TopicNoticesProps) {
  const { navigate } = useRouter();
  const { field, settings, classifier, training } = topics;
  const highest = highestTarget(classifier);
  const isAssigning = settings.mode === 'assign' && field?.isGone === false;
  return (
    <Notices>
      {install.status === 'connecting' && (
        <Notice
          type="info"
          title="The connection is being made"
          text="This takes a moment. How far it has come the account’s page tells."
          action={{ label: 'Go to the account', onClick: () => navigate(accountHref(install.id)) }}
        />
      )}
      {install.status !== 'active' && install.status !== 'connecting' && (
        <Notice
          type="warning"
          title="This account is not connected"
          text="New tickets get no topics, and fields cannot be read. What was learned is kept."
          action={{ label: 'Go to the account', onClick: () => navigate(accountHref(install.id)) }}
        />
      )}
      {field?.isGone && (
        <Notice
          type="error"
          title={`Zendesk no longer has the field ${field.title === '' ? `number ${field.id}` : `“${field.title}”`}`}
          text="It was deleted, deactivated, or is no drop-down any more. Bring it back in Zendesk and refresh the fields, or choose another one below. Topics that tickets already have stay as they are."
        />
      )}
      {isAssigning && topics.notAssigning === 'may-not-write' && <ConnectAgain install={install} />}
      {isAssigning && topics.notAssigning === 'too-little-history' && (
        <Notice
          type="info"
          title="There is too little to learn from yet"
          text={
            classifier === undefined
              ? 'Topics are set by themselves once enough solved tickets have one.'
              : `${counted(classifier.missing, 'more ticket', 'more tickets')} with a topic ${classifier.missing === 1 ? 'is' : 'are'} needed to tell how often topics are right. Agents who set the field make up for it day by day; a longer history does so at once.`
          }
        />
      )}
      {isAssigning && topics.notAssigning === 'target-not-reached' && (
        <Notice
          type="warning"
          title={`${settings.targetPercent} % right cannot be reached`}
          text={
            highest === undefined
              ? 'With what was learned so far, nothing would be right often enough. Agents see suggestions meanwhile.'
              : `With what was learned so far, ${highest} % is the most. Lower the target below, or mend the field as the findings on this page say. Agents see suggestions meanwhile.`
          }
        />
      )}
      {training.state === 'failed' && (
        <Notice
          type="error"
          title="The last training failed"
          text={
            classifier === undefined
              ? 'Nothing is suggested until one succeeds. It is tried again by itself; “Retrain now” tries at once.'
              : 'What was learned before stays in use. It is tried again by itself; “Retrain now” tries at once.'
          }
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
