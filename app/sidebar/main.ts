import '@zendeskgarden/css-bedrock';
import type { ZafSdk } from './zaf/client.ts';
import { greet } from './zaf/greet.ts';

// Nothing else is loaded before this: Zendesk answers while the rest is.
const { ZAFClient } = window as typeof window & { ZAFClient?: ZafSdk };
const greeting = greet(ZAFClient);
const { openSidebar } = await import('./open-sidebar.ts');
await openSidebar(greeting);
