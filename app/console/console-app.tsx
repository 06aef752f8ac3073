import { ThemeProvider } from '@zendeskgarden/react-theming';
import { PageStyle } from '../ui/page-style.ts';
import { themes } from '../ui/theme.ts';
import { usePageLanguage } from './language/use-page-language.ts';
import { RouterProvider } from './router/router-provider.tsx';
import { Screens } from './screens.tsx';
import { SessionProvider } from './session/session-provider.tsx';
import { TopBar } from './ui/top-bar.tsx';
import { useSystemScheme } from './ui/use-system-scheme.ts';

/** The admin's console: one page that the backend serves under `/console/`. */
export function ConsoleApp({ fetcher }: { fetcher: typeof fetch }) {
  const scheme = useSystemScheme();
  usePageLanguage();
  return (
    <ThemeProvider theme={themes[scheme]}>
      <PageStyle />
      <RouterProvider>
        <SessionProvider fetcher={fetcher}>
          <TopBar />
          <Screens />
        </SessionProvider>
      </RouterProvider>
    </ThemeProvider>
  );
}
