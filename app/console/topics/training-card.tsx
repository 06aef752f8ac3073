import type { InstallView } from '../../../server/contract/install.ts';
import type { TopicsView } from '../../../server/contract/topics-view.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { useMayChange } from '../session/use-may-change.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, CardTop, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { StateWord } from '../ui/state-word.tsx';
import type { Hue } from '../ui/state-word.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { TrainingsTable } from './trainings-table.tsx';
import { useWords } from '../language/use-words.ts';
import { topicsWords } from './topics-words.ts';
import type { TopicsKey } from './strings/en.ts';

interface TrainingCardProps {
  install: InstallView;
  topics: TopicsView;
  onChange(topics: TopicsView): void;
}

type State = TopicsView['training']['state'];

/** What was learned when, what is being learned now, and the button that begins it. */
export function TrainingCard({ install, topics, onChange }: TrainingCardProps) {
  const { t, count } = useWords(topicsWords);
  const api = useApi();
  const { training, classifier, trainings } = topics;
  const train = useAction(async () => onChange(await api.trainTopics(install.id)));
  const isMoving = training.state === 'waiting' || training.state === 'running';
  const mayChange = useMayChange();
  const isOff = topics.settings.mode === 'off';
  const { hue, word } = states[training.state];
  return (
    <Card aria-labelledby="training">
      <CardTop>
        <CardTitle id="training">{t('training')}</CardTitle>
        {mayChange && !isOff && (
          <BusyButton size="small" busy={train.busy || isMoving} onClick={() => train.run()}>
            {t('training.now')}
          </BusyButton>
        )}
      </CardTop>
      <ErrorNotice isSpaced error={train.error} title={t('training.failed')} />
      <StateWord hue={hue} word={t(word)} />
      <Subtle>
        {training.at !== undefined && (
          <>
            {t(sinceWords[training.state])} <TimeAgo at={training.at} />.{' '}
          </>
        )}
        {classifier && `${count('training.since', classifier.learnedSince)} `}
        {isOff ? t('training.off') : t('training.again')}
      </Subtle>
      {trainings.length === 0 ? (
        <Subtle>{t('training.none')}</Subtle>
      ) : (
        <TrainingsTable trainings={trainings} />
      )}
    </Card>
  );
}

const states: Record<State, { hue: Hue; word: TopicsKey }> = {
  idle: { hue: 'success', word: 'training.idle' },
  waiting: { hue: 'primary', word: 'training.waiting' },
  running: { hue: 'primary', word: 'training' },
  failed: { hue: 'danger', word: 'failed' },
};

const sinceWords: Record<State, TopicsKey> = {
  idle: 'lastEnded',
  waiting: 'askedFor',
  running: 'begun',
  failed: 'failed',
};
