import { Progress } from '@zendeskgarden/react-loaders';
import { styled } from 'styled-components';
import type { HistoryView } from '../../../server/contract/history-view.ts';
import type { InstallView } from '../../../server/contract/install.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, CardTop, Row } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { inPercent } from '../ui/numbers.ts';
import { StateWord } from '../ui/state-word.tsx';
import type { Hue } from '../ui/state-word.tsx';
import { HistoryFigures } from './history-figures.tsx';
import { HistoryStory } from './history-story.tsx';
import { historyStates } from './words.ts';

interface ProgressCardProps {
  install: InstallView;
  history: HistoryView;
  onChange(history: HistoryView): void;
}

/** How far the past is read, how fast, and until when; and the brake. */
export function ProgressCard({ install, history, onChange }: ProgressCardProps) {
  const api = useApi();
  const pause = useAction(async () => onChange(await api.pauseHistory(install.id)));
  const resume = useAction(async () => onChange(await api.resumeHistory(install.id)));
  const look = useAction(async () => onChange(await api.lookNow(install.id)));
  const isPaused = history.pausedAt !== undefined;
  const percent = inPercent(history.share);
  return (
    <Card aria-labelledby="progress">
      <CardTop>
        <CardTitle id="progress">Progress</CardTitle>
        <Row>
          {history.state === 'following' && (
            <BusyButton size="small" busy={look.busy} onClick={() => look.run()}>
              Look for changes now
            </BusyButton>
          )}
          {isPaused ? (
            <BusyButton size="small" isPrimary busy={resume.busy} onClick={() => resume.run()}>
              Resume
            </BusyButton>
          ) : (
            <BusyButton size="small" busy={pause.busy} onClick={() => pause.run()}>
              Pause
            </BusyButton>
          )}
        </Row>
      </CardTop>
      <ErrorNotice isSpaced error={pause.error} title="It was not paused" />
      <ErrorNotice isSpaced error={resume.error} title="It was not resumed" />
      <ErrorNotice isSpaced error={look.error} title="Nobody looked" />
      <StateWord hue={hues[history.state]} word={historyStates[history.state]} />
      {history.share < 1 && (
        <Bar>
          <Progress
            aria-label="Share of the history that is read"
            aria-valuetext={`${percent} %`}
            color="border.primaryEmphasis"
            size="large"
            value={percent}
          />
          <Percent aria-hidden>{percent} %</Percent>
        </Bar>
      )}
      <HistoryStory install={install} history={history} />
      <HistoryFigures counts={history.counts} />
    </Card>
  );
}

const hues: Record<HistoryView['state'], Hue> = {
  'not-started': 'quiet',
  'not-connected': 'warning',
  reading: 'primary',
  following: 'success',
  paused: 'quiet',
  failing: 'danger',
};

const Bar = styled.div`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.sm};
  margin: ${({ theme }) => theme.space.xs} 0;

  & > :first-child {
    flex: 1;
    margin: 0;
  }
`;

const Percent = styled.span`
  flex: none;
  font-variant-numeric: tabular-nums;
`;
