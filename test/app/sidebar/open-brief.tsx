import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Brief, BriefAnswer } from '../../../server/contract/brief.ts';
import { SidebarApp } from '../../../app/sidebar/sidebar-app.tsx';
import { en } from '../../../app/sidebar/strings/en.ts';
import type { ZafRequest } from '../../../app/sidebar/zaf/client.ts';
import { fakeZaf, ordinaryTicket } from './fake-zaf.ts';

export type Ready = Extract<BriefAnswer, { state: 'ready' }>;

interface OpenOptions {
  /** What the answer holds beside the brief; read anew at each answer. */
  more?: Partial<Ready>;
  feedback?: (request: ZafRequest) => unknown;
  /** What the composer stands on; empty for a ticket without one. */
  composer?: string;
  agentId?: string;
}

/** Draws the sidebar beside a ticket whose brief is ready. */
export function openBrief(brief: Brief, options: OpenOptions = {}) {
  const { more = {}, composer = 'publicReply' } = options;
  const { feedback = () => ({ state: 'stored' }) } = options;
  const ready: Ready = { state: 'ready', brief };
  const zaf = fakeZaf({
    answer: ordinaryTicket((request) =>
      request.url.endsWith('/feedback') ? feedback(request) : { ...ready, ...more },
    ),
    values: { 'comment.type': composer || undefined },
  });
  if (options.agentId !== undefined) zaf.agent.id = options.agentId;
  const view = render(
    <SidebarApp start={{ found: 'zendesk', zaf }} words={{ strings: en, locale: 'en-US' }} />,
  );
  /** From the next answer on, this is the ticket's brief. */
  const become = (next: Brief) => {
    ready.brief = next;
  };
  return { zaf, view, become, user: userEvent.setup({ delay: null }) };
}
