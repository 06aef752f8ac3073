import { RecommendationsPanel } from '../recommendations/recommendations-panel.tsx';
import { ReplyPanel } from '../reply/reply-panel.tsx';
import { TopicPanel } from '../topics/topic-panel.tsx';

/** The panels below the brief. They are loaded together: in two parts, what they share would make a third. */
export function LowerPanels({ ticketId }: { ticketId: string }) {
  return (
    <>
      <RecommendationsPanel ticketId={ticketId} />
      <ReplyPanel ticketId={ticketId} />
      <TopicPanel ticketId={ticketId} />
    </>
  );
}
