import { Progress } from '@zendeskgarden/react-loaders';
import { styled } from 'styled-components';
import type { HistoryView } from '../../../server/contract/history-view.ts';
import type { InstallView } from '../../../server/contract/install.ts';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { useMayChange } from '../session/use-may-change.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, CardTop, Row } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { inPercent } from '../ui/numbers.ts';
import { StateWord } from '../ui/state-word.tsx';
import type { Hue } from '../ui/state-word.tsx';
import { HistoryFigures } from './history-figures.tsx';
import { HistoryStory } from './history-story.tsx';
import { historyState } from './words.ts';
import { useWords } from '../language/use-words.ts';
import { historyWords } from './history-words.ts';

interface ProgressCardProps {
  install: InstallView;
  history: HistoryView;
  onChange(history: HistoryView): void;
}

/** How far the past is read, how fast, and until when; and the brake. */
export function ProgressCard({ install, history, onChange }: ProgressCardProps) {
  const { t } = useWords(historyWords);
  const api = useApi();
  const pause = useAction(async () => onChange(await api.pauseHistory(install.id)));
  const resume = useAction(async () => onChange(await api.resumeHistory(install.id)));
  const look = useAction(async () => onChange(await api.lookNow(install.id)));
  const mayChange = useMayChange();
  const isPaused = history.pausedAt !== undefined;
  const percent = inPercent(history.share);
  return (
    <Card aria-labelledby="progress">
      <CardTop>
        <CardTitle id="progress">{t('progress')}</CardTitle>
        {mayChange && (
          <Row>
            {history.state === 'following' && (
              <BusyButton size="small" busy={look.busy} onClick={() => look.run()}>
                {t('progress.look')}
              </BusyButton>
            )}
            {isPaused ? (
              <BusyButton size="small" isPrimary busy={resume.busy} onClick={() => resume.run()}>
                {t('progress.resume')}
              </BusyButton>
            ) : (
              <BusyButton size="small" busy={pause.busy} onClick={() => pause.run()}>
                {t('progress.pause')}
              </BusyButton>
            )}
          </Row>
        )}
      </CardTop>
      <ErrorNotice isSpaced error={pause.error} title={t('progress.notPaused')} />
      <ErrorNotice isSpaced error={resume.error} title={t('progress.notResumed')} />
      <ErrorNotice isSpaced error={look.error} title={t('progress.notLooked')} />
      <StateWord hue={hues[history.state]} word={historyState(history.state)} />
      {history.share < 1 && (
        <Bar>
          <Progress
            aria-label={t('progress.share')}
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
