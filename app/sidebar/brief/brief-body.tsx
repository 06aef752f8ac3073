import { getColor } from '@zendeskgarden/react-theming';
import { Tag } from '@zendeskgarden/react-tags';
import { styled } from 'styled-components';
import type { Brief } from '../../../server/contract/brief.ts';
import { exactTime, shortTime } from '../../ui/relative-time.ts';
import { useNow } from '../../ui/use-now.ts';
import { useWords } from '../strings/strings-provider.tsx';
import { BriefSentence } from './brief-sentence.tsx';
import { RefreshButton } from './refresh-button.tsx';

interface BriefBodyProps {
  brief: Brief;
  refreshing: boolean;
  onRefresh(): void;
}

/** A brief to read: whose turn it is, each statement with its receipts, and what it all rests on. */
export function BriefBody({ brief, refreshing, onRefresh }: BriefBodyProps) {
  const { t, count, locale } = useWords();
  const now = useNow();
  const { entries, until } = brief.covers;
  return (
    <>
      {brief.waitingFor !== 'unknown' && (
        <Turn>
          <Tag size="medium" hue={turnHues[brief.waitingFor]} isRegular>
            {t(`waiting.${brief.waitingFor}`)}
          </Tag>
        </Turn>
      )}
      <Sentences>
        {brief.sentences.map((sentence, index) => (
          <li key={`${sentence.kind}-${index}`}>
            <BriefSentence ticketId={brief.ticketId} sentence={sentence} now={now} />
          </li>
        ))}
      </Sentences>
      <Footer>
        <Covers title={until && exactTime(until, locale)}>
          {until === undefined
            ? count('covers', entries)
            : count('covers.until', entries, { time: shortTime(until, now, locale) })}
        </Covers>
        {brief.engine === 'basic' && (
          <Tag size="small" title={t('engine.basic.more')} isRegular>
            {t('engine.basic')}
          </Tag>
        )}
        {/* Not above the brief: there, Zendesk's own button that reloads the app looks the same. */}
        <RefreshButton refreshing={refreshing} onRefresh={onRefresh} />
      </Footer>
    </>
  );
}

const turnHues = { agent: 'yellow', customer: 'blue', nobody: 'grey' } as const;

const Turn = styled.div`
  margin: 0 0 ${({ theme }) => theme.space.sm};
`;

const Sentences = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;

  & > li + li {
    margin-top: ${({ theme }) => theme.space.sm};
    padding-top: ${({ theme }) => theme.space.sm};
    border-top: ${({ theme }) =>
      `${theme.borders.sm} ${getColor({ theme, variable: 'border.subtle' })}`};
  }
`;

const Footer = styled.footer`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.xxs};
  margin-top: ${({ theme }) => theme.space.md};
  padding-top: ${({ theme }) => theme.space.sm};
  border-top: ${({ theme }) =>
    `${theme.borders.sm} ${getColor({ theme, variable: 'border.default' })}`};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  line-height: ${({ theme }) => theme.lineHeights.sm};

  /* Its padding hangs over, so that its icon ends where the page's text ends. */
  & > button {
    margin-inline-end: -${({ theme }) => theme.space.xs};
  }
`;

/** Takes what the fixed parts leave, so that those stay in one line with it in the narrowest panel. */
const Covers = styled.span`
  flex: 1;
  min-width: 0;
`;
