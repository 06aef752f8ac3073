import { z } from 'zod';
import { askFirst } from './brief/first-question.ts';
import type { SidebarAppProps } from './sidebar-app.tsx';
import { loadStrings } from './strings/load-strings.ts';
import type { Greeting } from './zaf/greet.ts';
import { startZaf } from './zaf/start-zaf.ts';

// Each shape is read once or twice: compiling readers for them costs more than it saves.
z.config({ jitless: true });

/** A page that is drawn once, with its answer, is there sooner; after this the agent must see that something goes on. */
const patienceMs = 150;
/** An answer that came while the page was being made ready is heard only after that. */
const hearingMs = 50;
/** A quick host is asked everything first; while a slow one thinks, the page is made ready. */
const quickMs = 40;

/**
 * Asks for the brief as soon as Zendesk has said what is needed for that, and draws the sidebar.
 *
 * @param greeting `undefined` outside Zendesk
 * @returns takes the sidebar out of the page again
 */
export async function openSidebar(greeting: Greeting | undefined): Promise<() => void> {
  const starting = startOf(greeting);
  const drawing = Promise.race([starting, pause(quickMs)]).then(() => import('./draw-sidebar.tsx'));
  const start = await starting;
  const began = performance.now();
  const isInside = start.found === 'zendesk';
  const asked = isInside && start.firstQuestion?.asked.catch(() => undefined);
  const [{ drawSidebar }, words] = await Promise.all([
    drawing,
    loadStrings(isInside ? start.zaf.agent.locale : navigator.language),
  ]);
  const leftMs = began + patienceMs - performance.now();
  await Promise.race([asked, pause(Math.max(leftMs, hearingMs))]);
  return drawSidebar({ start, words });
}

async function startOf(greeting: Greeting | undefined): Promise<SidebarAppProps['start']> {
  if (!greeting) return { found: 'outside' };
  try {
    const zaf = await startZaf(greeting);
    return { found: 'zendesk', zaf, firstQuestion: askFirst(zaf) };
  } catch {
    return { found: 'failed' };
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
