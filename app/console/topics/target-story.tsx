import { Span } from '@zendeskgarden/react-typography';
import type { TopicsView } from '../../../server/contract/topics-view.ts';
import { inShare } from '../ui/in-share.ts';
import { highestTarget } from './highest-target.ts';
import { pointOf } from './point-of.ts';
import { useWords } from '../language/use-words.ts';
import { fill } from '../language/fill.tsx';
import { topicsWords } from './topics-words.ts';

interface TargetStoryProps {
  percent: number;
  classifier: NonNullable<TopicsView['classifier']>;
}

/** What a target would have meant for the account's past, in sentences. */
export function TargetStory({ percent, classifier }: TargetStoryProps) {
  const { t } = useWords(topicsWords);
  const point = pointOf(classifier, percent);
  if (point) {
    return (
      <p style={{ margin: 0 }}>
        {fill(t('story.target'), {
          percent,
          span: <Span isBold>{t('story.coverage', { coverage: inShare(point.coverage) })}</Span>,
          precision: inShare(point.precision, 1),
          low: inShare(point.low, 1),
          high: inShare(point.high, 1),
        })}
      </p>
    );
  }
  const highest = highestTarget(classifier);
  return (
    <p style={{ margin: 0 }}>
      {fill(t('story.unreached'), { span: <Span isBold>{t('story.percent', { percent })}</Span> })}
      {highest !== undefined && ` ${t('story.highest', { highest })}`}
    </p>
  );
}
