import { dirname, join } from 'node:path';
import { ensureBuilt } from '../demo/ensure-built.ts';
import { serveConsole, type Answers } from './console-page.ts';
import { watchPage, type WatchedPage } from './watch-page.ts';

/**
 * The built console in front of a backend made of answers, on a morning in March.
 *
 * @param answers asked anew for each request; a question without an answer is a complaint
 */
export function watchConsole(answers: () => Answers): WatchedPage {
  return watchPage(
    async (context, complain) => {
      const consoleDir = join(dirname(await ensureBuilt()), 'console');
      const noteUnknown = (question: string) => complain(`Nobody answers ${question}`);
      await serveConsole(context, consoleDir, answers, noteUnknown);
    },
    { locale: 'en-GB', now: new Date('2026-03-01T09:02:00Z') },
  );
}
