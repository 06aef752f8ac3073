import { Tag } from '@zendeskgarden/react-tags';
import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import type { Brief } from '../../../server/contract/brief.ts';
import { exactTime, shortTime } from '../../ui/relative-time.ts';
import { useWords } from '../strings/strings-provider.tsx';
import { RefreshButton } from './refresh-button.tsx';

interface BriefFooterProps {
  brief: Brief;
  now: number;
  refreshing: boolean;
  onRefresh(): void;
}

/** What a brief rests on, how it was made, and the way to have it made anew. */
export function BriefFooter({ brief, now, refreshing, onRefresh }: BriefFooterProps) {
  const { t, count, locale } = useWords();
  const { entries, until, notesNotUsed } = brief.covers;
  return (
    <Footer>
      <Covers title={until && exactTime(until, locale)}>
        {until === undefined
          ? count('covers', entries)
          : count('covers.until', entries, { time: shortTime(until, now, locale) })}
        {notesNotUsed > 0 && <> · {count('covers.notes', notesNotUsed)}</>}
      </Covers>
      {brief.engine === 'basic' && (
        <Tag size="small" title={t('engine.basic.more')} isRegular>
          {t('engine.basic')}
        </Tag>
      )}
      {/* Not above the brief: there, Zendesk's own button that reloads the app looks the same. */}
      <RefreshButton refreshing={refreshing} onRefresh={onRefresh} />
    </Footer>
  );
}

const Footer = styled.footer`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.xxs};
  margin-top: ${({ theme }) => theme.space.sm};
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
