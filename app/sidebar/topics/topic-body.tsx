import { Notice } from '../../ui/notice.tsx';
import { RowsSkeleton } from '../recommendations/rows-skeleton.tsx';
import { useWords } from '../strings/strings-provider.tsx';
import { TopicNow } from './topic-now.tsx';
import type { ReadyTopic } from './topic-view.ts';
import { useField } from './use-field.ts';

export interface TopicBodyProps {
  ticketId: string;
  /** The panel's title, which names where the agent is brought back to. */
  titleId: string;
  ready: ReadyTopic;
  /** Asks the backend again. */
  onChanged(): void;
}

/** What the ticket's topic is and what it may be, once Zendesk has said what the field says. */
export function TopicBody(props: TopicBodyProps) {
  const { t } = useWords();
  const { ticketId, ready } = props;
  const field = useField(ticketId, ready.field.id, ready);
  switch (field.reading.state) {
    case 'reading':
      return <RowsSkeleton />;
    case 'failed':
      return (
        <Notice
          type="error"
          title={t('topic.unloaded')}
          text={t('topic.unread')}
          action={{ label: t('brief.tryAgain'), onClick: () => void field.readAgain() }}
        />
      );
    case 'read':
      return <TopicNow {...props} field={field} now={field.reading} />;
  }
}
