import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { useId, useState } from 'react';
import { styled } from 'styled-components';
import type { Brief } from '../../../server/contract/brief.ts';
import { exactTime, shortTime } from '../../ui/relative-time.ts';
import { useWords } from '../strings/strings-provider.tsx';
import type { StringKey } from '../strings/en.ts';
import type { ModelState } from './brief-view.ts';
import { HowMade } from './how-made.tsx';
import { RefreshButton } from './refresh-button.tsx';

interface BriefFooterProps {
  brief: Brief;
  now: number;
  model: ModelState | undefined;
  refreshing: boolean;
  onRefresh(): void;
  onLocale(locale: string): void;
}

/** What a brief rests on, how it was made, and the way to have it made anew. */
export function BriefFooter({
  brief,
  now,
  model,
  refreshing,
  onRefresh,
  onLocale,
}: BriefFooterProps) {
  const { t, count, locale } = useWords();
  const { entries, until, notesNotUsed } = brief.covers;
  const id = useId();
  const [explains, setExplains] = useState(false);
  return (
    <Footer>
      <Line>
        <Covers title={until && exactTime(until, locale)}>
          {until === undefined
            ? count('covers', entries)
            : count('covers.until', entries, { time: shortTime(until, now, locale) })}
          {/* Where the line breaks, the dot stays at its end. */}
          {notesNotUsed > 0 && `\u00a0· ${count('covers.notes', notesNotUsed)}`}
          {(brief.written?.notesLeftOut ?? 0) > 0 && `\u00a0· ${t('covers.middle')}`}
        </Covers>
        <Mode
          size="small"
          isBasic
          isNeutral
          aria-expanded={explains}
          aria-controls={id}
          onClick={() => setExplains(!explains)}
        >
          {t(modeWords(brief, model))}
        </Mode>
        {/* Not above the brief: there, Zendesk's own button that reloads the app looks the same. */}
        <RefreshButton refreshing={refreshing} onRefresh={onRefresh} />
      </Line>
      <div id={id} hidden={!explains}>
        {explains && <HowMade brief={brief} model={model} onLocale={onLocale} />}
      </div>
    </Footer>
  );
}

function modeWords({ engine }: Brief, model: ModelState | undefined): StringKey {
  if (engine === 'model') return 'engine.model';
  if (model?.state === 'writing') return 'engine.writing';
  return model ? 'engine.instead' : 'engine.basic';
}

const Footer = styled.footer`
  margin-top: ${({ theme }) => theme.space.sm};
  padding-top: ${({ theme }) => theme.space.sm};
  border-top: ${({ theme }) =>
    `${theme.borders.sm} ${getColor({ theme, variable: 'border.default' })}`};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  line-height: ${({ theme }) => theme.lineHeights.sm};
`;

const Line = styled.div`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.xxs};

  /* Its padding hangs over, so that its icon ends where the page's text ends. */
  & > button:last-child {
    margin-inline-end: -${({ theme }) => theme.space.xs};
  }
`;

/** Takes what the fixed parts leave, so that those stay in one line with it in the narrowest panel. */
const Covers = styled.span`
  flex: 1;
  min-width: 0;
`;

/** What it means stands below it on demand: by mouse, touch and keyboard alike. */
const Mode = styled(Button)`
  flex: none;
  height: 24px;
  padding: 0 ${({ theme }) => theme.space.xxs};
  line-height: 24px;
`;
