import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
// What the sidebar loads later is loaded here at once, so that no test waits for it.
import '../../../../app/sidebar/locations/lower-panels.tsx';
import { SidebarApp } from '../../../../app/sidebar/sidebar-app.tsx';
import { en } from '../../../../app/sidebar/strings/en.ts';
import type { ZafRequest } from '../../../../app/sidebar/zaf/client.ts';
import { aBrief } from '../brief-builder.ts';
import { fakeZaf, ordinaryTicket } from '../fake-zaf.ts';
import { zendeskArticle, zendeskComment, zendeskTicket } from './zendesk-answers.ts';

export interface OpenOptions {
  /** What the backend answers; a function throws, waits or changes. */
  answer: unknown;
  tickets?: unknown;
  article?: (url: string) => unknown;
  comments?: (url: string) => unknown;
  feedback?: (request: ZafRequest) => unknown;
  /** What the composer stands on; empty for a ticket without one. */
  composer?: string;
  /** What the backend answers when it is asked for the brief. */
  brief?: () => unknown;
}

/** Draws the sidebar beside ticket 42, with what is recommended for it and what Zendesk shows of that. */
export function openRecommendations(options: OpenOptions) {
  const { composer = 'publicReply' } = options;
  const zaf = fakeZaf({
    answer: ordinaryTicket(
      (request) => zendesk(request, options),
      () => called(options.answer),
    ),
    values: { 'comment.type': composer || undefined },
  });
  const view = render(
    <SidebarApp start={{ found: 'zendesk', zaf }} words={{ strings: en, locale: 'en-US' }} />,
  );
  return { zaf, view, user: userEvent.setup({ delay: null }) };
}

/** The part of the sidebar with the recommendations, once it is there. */
export function thePanel(): Promise<HTMLElement> {
  return screen.findByRole('region', { name: en['rec.title'] });
}

/** What was read of Zendesk beyond the ticket itself, in order. */
export function readOfOthers({ requests }: { requests: ZafRequest[] }): string[] {
  return requests
    .map(({ url }) => url)
    .filter((url) => url.startsWith('/api/v2/') && !url.startsWith('/api/v2/tickets/42'));
}

function zendesk(request: ZafRequest, options: OpenOptions): unknown {
  const { url } = request;
  if (url.endsWith('/recommendations/feedback')) {
    return options.feedback?.(request) ?? { state: 'stored' };
  }
  if (url.startsWith('/api/v2/tickets/show_many')) {
    return called(options.tickets ?? { tickets: [zendeskTicket(71)], groups });
  }
  if (url.startsWith('/api/v2/help_center/'))
    return options.article ? options.article(url) : zendeskArticle();
  if (url.startsWith('/api/v2/tickets/')) {
    return (options.comments ?? (() => ({ comments: [zendeskComment], users })))(url);
  }
  return (options.brief ?? (() => ({ state: 'ready', brief: aBrief() })))();
}

const groups = [{ id: 8, name: 'Devices' }];
const users = [{ id: 5, name: 'Priya Raman', role: 'agent' }];

function called(answer: unknown): unknown {
  return typeof answer === 'function' ? (answer as () => unknown)() : answer;
}
