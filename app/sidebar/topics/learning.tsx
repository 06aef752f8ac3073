import { getColor } from '@zendeskgarden/react-theming';
import { useId } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../strings/strings-provider.tsx';
import type { ReadyTopic } from './topic-view.ts';

interface LearningProps {
  learning: NonNullable<ReadyTopic['learning']>;
  /** Whether there is something already whose certainty is not known. */
  suggests: boolean;
}

/** How far it is until a confidence means something. */
export function Learning({ learning, suggests }: LearningProps) {
  const { t, locale } = useWords();
  const id = useId();
  const { have, need } = learning;
  const percent = Math.min(Math.floor((have / need) * 100), 100);
  const number = new Intl.NumberFormat(locale);
  return (
    <Part>
      <Title id={id}>
        {t('topic.learning', { have: number.format(have), need: number.format(need) })}
      </Title>
      <Bar
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <Done style={{ width: `${percent}%` }} />
      </Bar>
      <Words>{t(suggests ? 'topic.learning.early' : 'topic.learning.more')}</Words>
    </Part>
  );
}

const Part = styled.div`
  * + & {
    margin-top: ${({ theme }) => theme.space.sm};
  }
`;

const Title = styled.p`
  margin: 0 0 ${({ theme }) => theme.space.xxs};
`;

/** Garden's own would be loaded with the brief. */
const Bar = styled.div`
  height: 4px;
  border-radius: ${({ theme }) => theme.borderRadii.sm};
  background-color: ${({ theme }) => getColor({ theme, variable: 'border.default' })};
`;

const Done = styled.div`
  height: 100%;
  border-radius: inherit;
  background-color: ${({ theme }) => getColor({ theme, variable: 'border.successEmphasis' })};
`;

const Words = styled.p`
  margin: ${({ theme }) => theme.space.xxs} 0 0;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;
