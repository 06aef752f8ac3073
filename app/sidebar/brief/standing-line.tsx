import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import type { Brief, StandingState } from '../../../server/contract/brief.ts';
import { QuietTag } from '../../ui/quiet-tag.tsx';
import type { Tone } from '../../ui/quiet-tag.tsx';
import { exactTime, relativeTime } from '../../ui/relative-time.ts';
import { InternalBadge } from '../receipts/internal-badge.tsx';
import { Sources } from '../receipts/sources.tsx';
import { useWords } from '../strings/strings-provider.tsx';
import { useZaf } from '../zaf/zaf-provider.tsx';

/** Where the ticket stands and since when, how the customer sounds, and in which language. */
export function StandingLine({ brief, now }: { brief: Brief; now: number }) {
  const { t, locale } = useWords();
  const { client } = useZaf();
  const { standing, sentiment, language } = brief;
  const { state, since, mergedInto } = standing;
  const receipts = [...standing.receipts, ...(sentiment?.receipts ?? [])];
  return (
    <Sources receipts={receipts} isCompact>
      {(toggles) => (
        <Line>
          <Marks>
            {state !== 'unknown' && (
              <QuietTag size="medium" $tone={tones[state]}>
                {t(`standing.${state}`)}
              </QuietTag>
            )}
            {mergedInto && (
              <Button
                isLink
                onClick={() =>
                  void client.invoke('routeTo', 'ticket', mergedInto).catch(() => undefined)
                }
              >
                {t('standing.mergedInto', { id: mergedInto })}
              </Button>
            )}
            {sentiment && (
              <QuietTag size="medium" $tone={sentiment.mood === 'negative' ? 'danger' : 'success'}>
                {t(`sentiment.${sentiment.mood}`)}
              </QuietTag>
            )}
            <InternalBadge receipts={receipts} />
          </Marks>
          <Meta>
            <span>
              {since && (
                <time dateTime={since} title={exactTime(since, locale)}>
                  {relativeTime(since, now, locale)}
                </time>
              )}
              {since && language && ' · '}
              {language && languageName(language, locale)}
            </span>
            <span>{toggles}</span>
          </Meta>
        </Line>
      )}
    </Sources>
  );
}

const tones: Record<Exclude<StandingState, 'unknown'>, Tone> = {
  unanswered: 'danger',
  'waiting-for-agent': 'warning',
  'waiting-for-customer': 'neutral',
  'waiting-for-third-party': 'neutral',
  resolved: 'success',
  merged: 'neutral',
};

function languageName(language: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
}

const Marks = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.xxs};
`;

const Line = styled(Marks)`
  gap: ${({ theme }) => `${theme.space.xxs} ${theme.space.xs}`};
`;

/** On a line of its own it fills it, so that the toggles never stand alone. */
const Meta = styled.div`
  display: flex;
  flex: 1 0 auto;
  align-items: center;
  justify-content: space-between;
  gap: ${({ theme }) => theme.space.xs};
  min-height: 24px;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;
