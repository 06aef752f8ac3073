import type { InstallView } from '../../../server/contract/install.ts';
import type { TopicsView } from '../../../server/contract/topics-view.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, CardTop, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { counted } from '../ui/numbers.ts';
import { StateWord } from '../ui/state-word.tsx';
import type { Hue } from '../ui/state-word.tsx';
import { TimeAgo } from '../ui/time-ago.tsx';
import { TrainingsTable } from './trainings-table.tsx';

interface TrainingCardProps {
  install: InstallView;
  topics: TopicsView;
  onChange(topics: TopicsView): void;
}

type State = TopicsView['training']['state'];

/** What was learned when, what is being learned now, and the button that begins it. */
export function TrainingCard({ install, topics, onChange }: TrainingCardProps) {
  const api = useApi();
  const { training, classifier, trainings } = topics;
  const train = useAction(async () => onChange(await api.trainTopics(install.id)));
  const isMoving = training.state === 'waiting' || training.state === 'running';
  const isOff = topics.settings.mode === 'off';
  const { hue, word } = states[training.state];
  return (
    <Card aria-labelledby="training">
      <CardTop>
        <CardTitle id="training">Training</CardTitle>
        {!isOff && (
          <BusyButton size="small" busy={train.busy || isMoving} onClick={() => train.run()}>
            Retrain now
          </BusyButton>
        )}
      </CardTop>
      <ErrorNotice isSpaced error={train.error} title="No training was begun" />
      <StateWord hue={hue} word={word} />
      <Subtle>
        {training.at !== undefined && (
          <>
            {sinceWords[training.state]} <TimeAgo at={training.at} />.{' '}
          </>
        )}
        {classifier &&
          `Since the last training, ${counted(classifier.learnedSince, 'decision of an agent was', 'decisions of agents were')} learned from at once. `}
        {isOff
          ? 'Nothing is trained while topics are off.'
          : 'It is trained again by itself when there is more to learn from.'}
      </Subtle>
      {trainings.length === 0 ? (
        <Subtle>No training has ended yet.</Subtle>
      ) : (
        <TrainingsTable trainings={trainings} />
      )}
    </Card>
  );
}

const states: Record<State, { hue: Hue; word: string }> = {
  idle: { hue: 'success', word: 'Nothing under way' },
  waiting: { hue: 'primary', word: 'Waiting for its turn' },
  running: { hue: 'primary', word: 'Training' },
  failed: { hue: 'danger', word: 'Failed' },
};

const sinceWords: Record<State, string> = {
  idle: 'Last ended',
  waiting: 'Asked for',
  running: 'Begun',
  failed: 'Failed',
};
