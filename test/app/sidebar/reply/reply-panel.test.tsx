// @vitest-environment jsdom
import '../../prepare-jsdom.ts';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import '../../../../app/sidebar/locations/lower-panels.tsx';
import { SidebarApp } from '../../../../app/sidebar/sidebar-app.tsx';
import { en } from '../../../../app/sidebar/strings/en.ts';
import { enReply } from '../../../../app/sidebar/strings/reply/en.ts';
import type { ZafRequest } from '../../../../app/sidebar/zaf/client.ts';
import type { ReplyAnswer, ReplyRequest } from '../../../../server/contract/reply.ts';
import { aBrief } from '../brief-builder.ts';
import { fakeZaf, ordinaryTicket } from '../fake-zaf.ts';
import { zendeskArticle } from '../recommendations/zendesk-answers.ts';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const common = { language: 'en', detected: 'en', similar: ['71', '72'] };
const idle: ReplyAnswer = { state: 'idle', ...common, kept: false };
const ready: ReplyAnswer = {
  state: 'ready',
  ...common,
  reply: {
    id: '7f8d9a54-1e5b-4f8a-9a53-3d6c0a6f6e11',
    language: 'en',
    sentences: [
      {
        text: 'Please clean <the> drain filter.',
        receipts: [{ kind: 'ticket', ticketId: '71', entryId: '7100' }],
      },
      {
        text: 'Switch it off at the wall.',
        receipts: [
          {
            kind: 'article',
            articleId: '5',
            locale: 'en-us',
            title: 'E24',
            passage: 'off at the wall',
          },
        ],
      },
    ],
    dropped: 2,
    masked: 0,
    promptVersion: 1,
    tickets: 1,
    madeAt: '2026-03-01T10:00:00Z',
  },
};

/** Draws the sidebar beside ticket 42; of the similar tickets the agent can open 71 alone. */
function open(
  answer: (request: ReplyRequest) => ReplyAnswer,
  article: () => unknown = zendeskArticle,
) {
  const asked: ReplyRequest[] = [];
  const zaf = fakeZaf({
    answer: ordinaryTicket((request: ZafRequest) => {
      const { url } = request;
      if (url === '/api/v2/tickets/71') return { ticket: { from_messaging_channel: false } };
      if (url.startsWith('/api/v2/tickets/71/comments')) {
        return { comments: [{ id: 7100, plain_body: 'Please clean the filter.', public: true }] };
      }
      if (url.startsWith('/api/v2/tickets/')) throw { status: 403 };
      if (url.startsWith('/api/v2/help_center/')) return article();
      if (url.endsWith('/reply/feedback')) return { state: 'stored' };
      if (!url.endsWith('/reply')) return { state: 'ready', brief: aBrief() };
      const body = JSON.parse(request.data ?? '{}') as ReplyRequest;
      asked.push(body);
      return answer(body);
    }),
    values: {
      'comment.type': 'publicReply',
      'ticket.requester': { name: 'Carla Customer' },
      currentUser: { id: 9, locale: 'en-US', name: 'Sam Agent' },
    },
  });
  render(<SidebarApp start={{ found: 'zendesk', zaf }} words={{ strings: en, locale: 'en-US' }} />);
  const user = userEvent.setup({ delay: null });
  const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
  return { zaf, asked, user, press };
}

describe('the suggested reply', () => {
  it('asks nothing before the agent wants one, and then proves each similar ticket that they can open', async () => {
    const { asked, press } = open(({ make }) => (make === 'no' ? idle : ready));
    await screen.findByRole('button', { name: enReply['reply.suggest'] });
    expect(asked).toEqual([]);
    await press(enReply['reply.suggest']);
    await screen.findByText('Switch it off at the wall.');
    expect(asked.at(-1)).toMatchObject({
      make: 'if-needed',
      similar: [{ ticketId: '71', newestEntryId: '7100' }],
    });
  });

  it('is put into the composer by a click, with our greeting and closing, as text', async () => {
    const { press, zaf } = open(({ make }) => (make === 'no' ? idle : ready));
    await press(enReply['reply.suggest']);
    await screen.findByText(/Hello Carla/);
    expect(zaf.invocations.filter(([call]) => call === 'ticket.editor.insert')).toEqual([]);
    await press(enReply['reply.insert']);
    await screen.findByText(en['rec.inserted.publicReply']);
    const [, html] = zaf.invocations.find(([call]) => call === 'ticket.editor.insert') ?? [];
    expect(html).toBe(
      'Hello Carla,<br><br>Thank you for your message. Please clean &lt;the&gt; drain filter. Switch it off at the wall.<br><br>Kind regards<br>Sam',
    );
  });

  it('says how many sentences were left out, and shows what each rests on', async () => {
    const { press } = open(({ make }) => (make === 'no' ? idle : ready));
    await press(enReply['reply.suggest']);
    await screen.findByText(/2 sentences were left out/);
    await press('Ticket #71');
    await screen.findByText('Please clean the filter.');
    await press(enReply['reply.source.article']);
    await screen.findByText('off at the wall');
  });

  it('is written anew in the language the agent chooses', async () => {
    const { press, user, asked } = open(({ make }) => (make === 'no' ? idle : ready));
    await press(enReply['reply.suggest']);
    await user.selectOptions(await screen.findByLabelText(enReply['reply.language']), 'German');
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ make: 'if-needed', language: 'de' }));
  });

  it('is looked for again after the page was loaded anew', async () => {
    sessionStorage.setItem('sidebrief.reply.42', '1');
    const { asked } = open(({ similar }) =>
      similar?.length ? ready : { ...idle, state: 'idle', kept: true },
    );
    await screen.findByText('Switch it off at the wall.');
    expect(asked.map(({ make }) => make)).toEqual(['no', 'no']);
  });

  it('says plainly that there is nothing to suggest, and why', async () => {
    const { press } = open(() => ({ state: 'basic', ...common, why: 'off' }));
    await press(enReply['reply.suggest']);
    await screen.findByText(enReply['reply.why.off']);
    await screen.findByText(enReply['reply.basic.nothing']);
  });

  it('offers no article that Zendesk says only some may read', async () => {
    const article = { articleId: '500', locale: 'en-us' };
    const { press } = open(
      () => ({ state: 'basic', ...common, why: 'unreachable', article }),
      () => zendeskArticle({ user_segment_id: 3 }),
    );
    await press(enReply['reply.suggest']);
    await screen.findByText(enReply['reply.basic.nothing']);
    expect(screen.queryByRole('button', { name: enReply['reply.insert'] })).toBeNull();
  });
});
