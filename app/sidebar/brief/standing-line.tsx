import { Button } from '@zendeskgarden/react-buttons';
import { Tag } from '@zendeskgarden/react-tags';
import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import type { Brief, StandingState } from '../../../server/contract/brief.ts';
import { exactTime, relativeTime } from '../../ui/relative-time.ts';
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
          {state !== 'unknown' && (
            <Tag size="medium" hue={hues[state]} isRegular>
              {t(`standing.${state}`)}
            </Tag>
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
            <Tag size="medium" hue={sentiment.mood === 'negative' ? 'red' : 'green'} isRegular>
              {t(`sentiment.${sentiment.mood}`)}
            </Tag>
          )}
          <Small>
            {since && (
              <time dateTime={since} title={exactTime(since, locale)}>
                {relativeTime(since, now, locale)}
              </time>
            )}
            {since && language && ' · '}
            {language && languageName(language, locale)}
          </Small>
          <Toggles>{toggles}</Toggles>
        </Line>
      )}
    </Sources>
  );
}

const hues: Record<Exclude<StandingState, 'unknown'>, string> = {
  unanswered: 'red',
  'waiting-for-agent': 'yellow',
  'waiting-for-customer': 'blue',
  'waiting-for-third-party': 'purple',
  resolved: 'green',
  merged: 'grey',
};

function languageName(language: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
}

const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => `${theme.space.xxs} ${theme.space.xs}`};
`;

const Small = styled.span`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;

const Toggles = styled.span`
  display: inline-flex;
  flex-wrap: wrap;
  margin-inline-start: auto;
`;
