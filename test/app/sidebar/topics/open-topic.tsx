import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
// What the sidebar loads later is loaded here at once, so that no test waits for it.
import '../../../../app/sidebar/locations/lower-panels.tsx';
import { SidebarApp } from '../../../../app/sidebar/sidebar-app.tsx';
import { en } from '../../../../app/sidebar/strings/en.ts';
import { enTopics } from '../../../../app/sidebar/strings/topics/en.ts';
import type { ZafRequest } from '../../../../app/sidebar/zaf/client.ts';
import { aBrief } from '../brief-builder.ts';
import { fakeZaf, ordinaryTicket } from '../fake-zaf.ts';
import { aDesk, formPath } from './desk.ts';
import type { Desk } from './desk.ts';

interface OpenOptions {
  /** What the backend answers when it is asked for the topic; a function throws, waits or changes. */
  answer: unknown;
  desk?: Desk;
  tickets?: () => unknown;
  choice?: (request: ZafRequest) => unknown;
}

/** Draws the sidebar beside ticket 42, whose form shows what is saved. */
export function openTopic({ answer, desk = aDesk(), tickets, choice }: OpenOptions) {
  const ordinary = ordinaryTicket(() => ({ state: 'ready', brief: aBrief() }));
  const zaf = fakeZaf({
    answer: (request) => {
      const { url } = request;
      if (url.endsWith('/topic')) return called(answer);
      if (url.endsWith('/topic/choice')) return choice?.(request) ?? { ok: true };
      if (url.startsWith('/api/v2/tickets/show_many')) return tickets?.() ?? { tickets: [] };
      const isDesks = url === '/api/v2/tickets/42.json' || url.includes('/ticket_fields/');
      return isDesks ? desk.take(request) : ordinary(request);
    },
    values: { [formPath]: desk.value },
  });
  const view = render(
    <SidebarApp start={{ found: 'zendesk', zaf }} words={{ strings: en, locale: 'en-US' }} />,
  );
  return { zaf, view, desk, user: userEvent.setup({ delay: null }) };
}

/** The part of the sidebar with the topic, once it is there. */
export function thePanel(): Promise<HTMLElement> {
  return screen.findByRole('region', { name: enTopics['topic.title'] });
}

/** What agents told of their choices. */
export function choicesTold({ requests }: { requests: ZafRequest[] }): unknown[] {
  return requests
    .filter(({ url }) => url.endsWith('/topic/choice'))
    .map(({ data }) => JSON.parse(data ?? '') as unknown);
}

function called(answer: unknown): unknown {
  return typeof answer === 'function' ? (answer as () => unknown)() : answer;
}
