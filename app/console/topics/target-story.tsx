import { Span } from '@zendeskgarden/react-typography';
import type { TopicsView } from '../../../server/contract/topics-view.ts';
import { inShare } from '../ui/in-share.ts';
import { highestTarget } from './highest-target.ts';
import { pointOf } from './point-of.ts';

interface TargetStoryProps {
  percent: number;
  classifier: NonNullable<TopicsView['classifier']>;
}

/** What a target would have meant for the account's past, in sentences. */
export function TargetStory({ percent, classifier }: TargetStoryProps) {
  const point = pointOf(classifier, percent);
  if (point) {
    return (
      <p style={{ margin: 0 }}>
        At {percent} % right, <Span isBold>{inShare(point.coverage)} of tickets</Span> would be set
        by themselves. On past tickets {inShare(point.precision, 1)} of them were right; with 95 %
        certainty it is between {inShare(point.low, 1)} and {inShare(point.high, 1)}.
      </p>
    );
  }
  const highest = highestTarget(classifier);
  return (
    <p style={{ margin: 0 }}>
      <Span isBold>{percent} % right cannot be reached</Span> with what was learned so far, so no
      topic would be set by itself.
      {highest !== undefined && ` The most that can be reached is ${highest} %.`}
    </p>
  );
}
