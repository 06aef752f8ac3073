import { ThemeProvider } from '@zendeskgarden/react-theming';
import { useRef } from 'react';
import { styled } from 'styled-components';
import { Notice } from '../ui/notice.tsx';
import { PageStyle } from '../ui/page-style.ts';
import { themes } from '../ui/theme.ts';
import { VisuallyHidden } from '../ui/visually-hidden.ts';
import type { FirstQuestion } from './brief/first-question.ts';
import { FirstQuestionContext } from './brief/first-question-context.ts';
import { isLocation, screens } from './locations/screens.ts';
import { StringsProvider } from './strings/strings-provider.tsx';
import type { FoundStrings } from './strings/load-strings.ts';
import type { Zaf } from './zaf/start-zaf.ts';
import { useColorScheme } from './zaf/use-color-scheme.ts';
import { useFitHeight } from './zaf/use-fit-height.ts';
import { ZafProvider } from './zaf/zaf-provider.tsx';

export interface SidebarAppProps {
  /** What was found at the start; `outside` of Zendesk, or `failed` to hear from it. */
  start:
    { found: 'zendesk'; zaf: Zaf; firstQuestion?: FirstQuestion } | { found: 'outside' | 'failed' };
  words: FoundStrings;
}

/** The whole sidebar: theme, words, and the screen of the location it was opened in. */
export function SidebarApp({ start, words }: SidebarAppProps) {
  const zaf = start.found === 'zendesk' ? start.zaf : undefined;
  const { strings, locale } = words;
  const scheme = useColorScheme(zaf?.client);
  return (
    <ThemeProvider theme={themes[scheme]}>
      <PageStyle />
      <StringsProvider strings={strings} locale={locale}>
        {start.found === 'zendesk' ? (
          <FirstQuestionContext.Provider value={start.firstQuestion}>
            <InZendesk zaf={start.zaf} />
          </FirstQuestionContext.Provider>
        ) : (
          <Frame aria-label="Sidebrief">
            <VisuallyHidden as="h1">Sidebrief</VisuallyHidden>
            <Notice
              type="plain"
              title={strings['outside.title']}
              text={strings[start.found === 'failed' ? 'start.failed' : 'outside.text']}
            />
          </Frame>
        )}
      </StringsProvider>
    </ThemeProvider>
  );
}

function InZendesk({ zaf }: { zaf: Zaf }) {
  const content = useRef<HTMLElement>(null);
  useFitHeight(zaf.client, content);
  const Screen = isLocation(zaf.location) ? screens[zaf.location] : undefined;
  return (
    <ZafProvider zaf={zaf}>
      <Frame ref={content} aria-label="Sidebrief">
        {Screen && <Screen />}
      </Frame>
    </ZafProvider>
  );
}

const Frame = styled.main`
  display: flow-root;
  padding: ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.sm}
    ${({ theme }) => theme.space.sm};
`;
