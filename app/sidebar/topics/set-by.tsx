import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import type { AssignedTopic } from '../../../server/contract/topics.ts';
import { exactTime, relativeTime } from '../../ui/relative-time.ts';
import { useNow } from '../../ui/use-now.ts';
import { useWords } from '../strings/strings-provider.tsx';
import { Likely } from './likely.tsx';
import { likelihoodOf } from './likelihood.ts';
import { Reasons } from './reasons.tsx';

/** That a topic was set by itself, how sure that was, and why. */
export function SetByUs({ assigned }: { assigned: AssignedTopic }) {
  const { t, locale } = useWords();
  const now = useNow();
  const { at, confidence } = assigned;
  return (
    <>
      <Words>
        {t('topic.byUs')}
        {' · '}
        <time dateTime={at} title={exactTime(at, locale)}>
          {relativeTime(at, now, locale)}
        </time>
      </Words>
      <Words>{t('topic.explained', { count: likelihoodOf(confidence).percent })}</Words>
      <Reasons option={assigned} explains={false}>
        <Likely confidence={confidence} />
      </Reasons>
    </>
  );
}

/** That a topic was set by a person or a rule of the account. */
export function SetBySomebody({ byYou }: { byYou: boolean }) {
  const { t } = useWords();
  return <Words>{t(byYou ? 'topic.byYou' : 'topic.bySomebody')}</Words>;
}

const Words = styled.p`
  margin: 0;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;
