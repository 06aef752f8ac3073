import '@zendeskgarden/css-bedrock';
import { createRoot } from 'react-dom/client';
import { SidebarApp } from './sidebar-app.tsx';
import type { SidebarAppProps } from './sidebar-app.tsx';
import { loadStrings } from './strings/load-strings.ts';
import type { ZafSdk } from './zaf/client.ts';
import { startZaf } from './zaf/start-zaf.ts';

const { ZAFClient } = window as typeof window & { ZAFClient?: ZafSdk };

const start = await startZaf(ZAFClient).then(
  (zaf): SidebarAppProps['start'] => (zaf ? { found: 'zendesk', zaf } : { found: 'outside' }),
  (): SidebarAppProps['start'] => ({ found: 'failed' }),
);
const locale = start.found === 'zendesk' ? start.zaf.agent.locale : navigator.language;
const words = await loadStrings(locale);
document.documentElement.lang = words.locale;

const root = document.querySelector('#sidebrief');
if (root !== null) createRoot(root).render(<SidebarApp start={start} words={words} />);
