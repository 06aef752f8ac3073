import { Field, Input, Range } from '@zendeskgarden/react-forms';
import { styled } from 'styled-components';
import {
  leastTarget,
  mostTarget,
  type TopicMode,
  type TopicsView,
} from '../../../server/contract/topics-view.ts';
import { Row, Stack, Subtle } from '../ui/card.ts';
import { inShare } from '../ui/in-share.ts';
import { CurveDrawing } from './curve-drawing.tsx';
import { CurveTable } from './curve-table.tsx';
import { pointOf } from './point-of.ts';
import { TargetStory } from './target-story.tsx';
import { readTarget } from './use-settings-draft.ts';
import { useWords } from '../language/use-words.ts';
import { topicsWords } from './topics-words.ts';

interface TargetChoiceProps {
  /** Missing while nothing is learned of the field. */
  classifier: TopicsView['classifier'];
  savedPercent: number;
  mode: TopicMode;
  /** As typed. */
  target: string;
  onChange(target: string): void;
}

/** How sure it has to be: by slider or as a number, with what each choice would have meant in the past. */
export function TargetChoice({
  classifier,
  savedPercent,
  mode,
  target,
  onChange,
}: TargetChoiceProps) {
  const { t } = useWords(topicsWords);
  const percent = readTarget(target);
  const point = percent === undefined ? undefined : pointOf(classifier, percent);
  return (
    <Parts>
      <Field>
        <Field.Label>{t('target.title')}</Field.Label>
        <Field.Hint>{t(mode === 'assign' ? 'target.hint' : 'target.hint.later')}</Field.Hint>
        <Range
          min={leastTarget}
          max={mostTarget}
          step={1}
          value={percent ?? savedPercent}
          aria-valuetext={
            point
              ? t('target.value.coverage', {
                  percent: percent ?? savedPercent,
                  coverage: inShare(point.coverage),
                })
              : t('target.value', { percent: percent ?? savedPercent })
          }
          onChange={(event) => onChange(event.target.value)}
        />
      </Field>
      <Row>
        <Field>
          <Field.Label hidden>{t('target.label')}</Field.Label>
          <Percent
            isCompact
            inputMode="numeric"
            value={target}
            validation={percent === undefined ? 'error' : undefined}
            onChange={(event) => onChange(event.target.value)}
          />
          {percent === undefined && (
            <Field.Message validation="error">
              {t('target.wrong', { leastTarget, mostTarget })}
            </Field.Message>
          )}
        </Field>
        <span aria-hidden>{t('target.unit')}</span>
      </Row>
      {!classifier || classifier.curve.length === 0 ? (
        <Subtle>{t('target.later')}</Subtle>
      ) : (
        percent !== undefined && (
          <>
            <Meaning>
              <TargetStory percent={percent} classifier={classifier} />
              <CurveDrawing curve={classifier.curve} targetPercent={percent} point={point} />
            </Meaning>
            <CurveTable classifier={classifier} targetPercent={percent} />
          </>
        )
      )}
    </Parts>
  );
}

const Parts = styled(Stack)`
  gap: ${({ theme }) => theme.space.xs};

  & > :first-child {
    max-width: 640px;
  }
`;

/** Words and drawing side by side, under one another where it is narrow. */
const Meaning = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
  gap: ${({ theme }) => theme.space.md};

  @media (max-width: 720px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

const Percent = styled(Input)`
  width: 72px;
`;
