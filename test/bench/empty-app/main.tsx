import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import { MD } from '@zendeskgarden/react-typography';
import { createRoot } from 'react-dom/client';

declare const ZAFClient: { init(): { on(event: string, handler: () => void): void } | false };

/** The reference for the sidebar: one Garden text, drawn as soon as Zendesk has registered the app. */
const client = ZAFClient.init();
const root = document.getElementById('root');
if (client && root) {
  client.on('app.registered', () =>
    createRoot(root).render(
      <ThemeProvider theme={DEFAULT_THEME}>
        <MD data-painted="">Nothing to see</MD>
      </ThemeProvider>,
    ),
  );
}
