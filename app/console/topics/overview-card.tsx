import type { InstallView } from '../../../server/contract/install.ts';
import type { TopicsView } from '../../../server/contract/topics-view.ts';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { Figures } from '../ui/figures.tsx';
import { inShare } from '../ui/in-share.ts';
import { inFigures } from '../ui/numbers.ts';
import { StateWord } from '../ui/state-word.tsx';
import { standingOf } from './standing-of.ts';
import { TopicNotices } from './topic-notices.tsx';
import { useWords } from '../language/use-words.ts';
import { topicsWords } from './topics-words.ts';

interface OverviewCardProps {
  install: InstallView;
  topics: TopicsView;
}

/** How topics are doing, what keeps them from doing more, and what they have done. */
export function OverviewCard({ install, topics }: OverviewCardProps) {
  const { t } = useWords(topicsWords);
  const { hue, word, story } = standingOf(topics);
  const { classifier, trainings } = topics;
  const sum = (kind: 'assigned' | 'corrected') =>
    classifier && inFigures(classifier.options.reduce((all, option) => all + option[kind], 0));
  const accuracy = trainings[0]?.accuracy;
  return (
    <Card aria-labelledby="now">
      <CardTitle id="now">{t('now')}</CardTitle>
      <StateWord hue={hue} word={t(word)} />
      <Subtle>{t(story)}</Subtle>
      <TopicNotices install={install} topics={topics} />
      {classifier && (
        <Figures
          figures={[
            [t('learnedFrom'), inFigures(classifier.examples)],
            [t('decisionsSince'), inFigures(classifier.learnedSince)],
            [t('firstRight'), accuracy === undefined ? undefined : inShare(accuracy)],
            [t('set.themselves'), sum('assigned')],
            [t('changedByAgents'), sum('corrected')],
          ]}
        />
      )}
    </Card>
  );
}
