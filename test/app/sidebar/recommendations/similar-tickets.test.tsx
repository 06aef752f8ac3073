// @vitest-environment jsdom
import '../../prepare-jsdom.ts';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../../../app/sidebar/strings/en.ts';
import { openRecommendations as open, readOfOthers, thePanel } from './open-recommendations.tsx';
import {
  aFoundTicket,
  passage,
  recommended,
  zendeskComment,
  zendeskTicket,
} from './zendesk-answers.ts';

afterEach(cleanup);

const only = (tickets: ReturnType<typeof aFoundTicket>[]) => recommended({ tickets, articles: [] });
const subject = { name: 'Update 71 fails' };

describe('a similar ticket (F-12)', () => {
  it('shows when it was solved, by which group, how the customer liked it, and why it is here', async () => {
    const { zaf } = open({ answer: recommended() });
    const heading = await screen.findByRole('heading', subject);
    const row = heading.closest('li')!;
    expect(row.textContent).toContain('Solved Feb 3');
    expect(row.textContent).toContain('Devices');
    expect(row.textContent).toContain(en['rec.rated.good']);
    expect(row.textContent).toContain(en['rec.strong']);
    expect(row.textContent).toContain('Both mention 0x80070643 and update');
    expect(zaf.requests.map(({ url }) => url)).toContain(
      '/api/v2/tickets/show_many.json?ids=71&include=groups,metric_sets',
    );
  });

  it('opens by keyboard and shows the words that solved it, read with one call, as text', async () => {
    const comments = () => ({
      comments: [{ ...zendeskComment, plain_body: '<img src=x onerror=alert(1)> & done' }],
      users: [{ id: 5, name: 'Priya Raman', role: 'agent' }],
    });
    const solvedBy = { entryId: '9002', public: true, range: { start: 0, end: 29 } };
    const { user, zaf } = open({ answer: only([aFoundTicket({ solvedBy })]), comments });
    const toggle = await screen.findByRole('button', subject);
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    const before = readOfOthers(zaf).length;
    toggle.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('<img src=x onerror=alert(1)> …')).toBeTruthy();
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(toggle.getAttribute('aria-controls')!)!.textContent).toContain(
      'Priya Raman (Agent)',
    );
    expect(document.querySelector('img')).toBeNull();
    expect(readOfOthers(zaf).slice(before)).toEqual([
      '/api/v2/tickets/71/comments?sort=-created_at&page[size]=100&include=users',
    ]);
    await user.keyboard('{Escape}');
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
  });

  it('shows the named characters of the comment, with a sign where it goes on', async () => {
    const { user } = open({ answer: recommended() });
    await user.click(await screen.findByRole('button', subject));
    const quote = await screen.findByText(new RegExp(passage));
    expect(quote.textContent).toBe(`… ${passage} …`);
  });

  it('reads a message from the conversation log of a messaging ticket', async () => {
    const solvedBy = { entryId: '01JSED0V', public: true };
    const events = [
      {
        id: '01JSED0V',
        content: { type: 'text', text: 'Try it again now.' },
        author: { display_name: 'Sam', type: 'agent' },
      },
    ];
    const { user, zaf } = open({
      answer: only([aFoundTicket({ solvedBy })]),
      comments: () => ({ events }),
    });
    await user.click(await screen.findByRole('button', subject));
    expect(await screen.findByText('Try it again now.')).toBeTruthy();
    expect(screen.getByText('Sam')).toBeTruthy();
    expect(readOfOthers(zaf).at(-1)).toContain('/71/conversation_log?');
  });

  it('marks an internal note as such, also one that was made so since', async () => {
    const comments = () => ({ comments: [{ ...zendeskComment, public: false }] });
    const { user } = open({ answer: recommended({ articles: [] }), comments });
    await user.click(await screen.findByRole('button', subject));
    expect(await within(await thePanel()).findByText(en.internal)).toBeTruthy();
  });

  it.each([
    ['the comment is gone', () => ({ comments: [] }), en['rec.changed']],
    [
      'it was shortened',
      () => ({ comments: [{ ...zendeskComment, plain_body: 'Redacted' }] }),
      en['rec.changed'],
    ],
    [
      'Zendesk does not answer',
      () => {
        throw { status: 503 };
      },
      en['rec.unread'],
    ],
  ])('says so when %s', async (_why, comments, words) => {
    const { user } = open({ answer: only([aFoundTicket()]), comments });
    await user.click(await screen.findByRole('button', subject));
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('says so where nothing tells how it was solved, and asks nobody', async () => {
    const { user, zaf } = open({ answer: only([aFoundTicket({ solvedBy: undefined })]) });
    const toggle = await screen.findByRole('button', subject);
    const before = readOfOthers(zaf).length;
    await user.click(toggle);
    expect(screen.getByText(en['rec.notTold'])).toBeTruthy();
    expect(readOfOthers(zaf)).toHaveLength(before);
  });

  it('opens the ticket itself in Zendesk', async () => {
    const { user, zaf } = open({ answer: recommended() });
    await user.click(await screen.findByRole('button', { name: 'Open ticket #71' }));
    expect(zaf.invocations).toContainEqual(['routeTo', 'ticket', '71']);
  });

  it('does not say "solved" of one that was opened again', async () => {
    const tickets = { tickets: [zendeskTicket(71, { status: 'open' })] };
    open({ answer: recommended(), tickets });
    const row = (await screen.findByRole('heading', subject)).closest('li')!;
    expect(row.textContent).not.toContain('Solved');
  });
});

describe('tickets that the agent may not open', () => {
  const three = ['71', '72', '73'].map((ticketId) => aFoundTicket({ ticketId }));

  it('are counted, and nothing else is shown or asked of them', async () => {
    const { zaf } = open({ answer: only(three), tickets: { tickets: [zendeskTicket(72)] } });
    expect(await screen.findByText(/^2 hidden/)).toBeTruthy();
    const text = (await thePanel()).textContent ?? '';
    expect(text).toContain('Update 72 fails');
    expect(text).not.toMatch(/7[13]/);
    expect(zaf.requests.filter(({ url }) => /tickets\/7[13]/.test(url))).toEqual([]);
  });

  it.each([403, 404])('are counted when Zendesk refuses all with %i', async (status) => {
    const tickets = () => {
      throw { status };
    };
    open({ answer: only(three), tickets });
    expect(await screen.findByText(/^3 hidden/)).toBeTruthy();
    expect(screen.queryByText(en['rec.unread'])).toBeNull();
  });

  it('are not shown though they are in the answer as deleted, or unasked', async () => {
    const tickets = {
      tickets: [zendeskTicket(71, { status: 'deleted' }), zendeskTicket(99)],
    };
    open({ answer: only(three.slice(0, 1)), tickets });
    expect(await screen.findByText(/^1 hidden/)).toBeTruthy();
    expect((await thePanel()).textContent).not.toMatch(/Update/);
  });

  it('are not said to be hidden when Zendesk is silent: then it can be tried again', async () => {
    let fails = true;
    const tickets = () => {
      if (fails) throw { status: 503 };
      return { tickets: three.map(({ ticketId }) => zendeskTicket(Number(ticketId))) };
    };
    const { user } = open({ answer: only(three), tickets });
    expect(await screen.findByText(en['rec.unread'])).toBeTruthy();
    expect(screen.queryByText(/hidden/)).toBeNull();
    fails = false;
    await user.click(screen.getByRole('button', { name: en['brief.tryAgain'] }));
    expect(await screen.findByRole('button', subject)).toBeTruthy();
  });
});

describe('many similar tickets', () => {
  it('are folded after the third', async () => {
    const ids = [71, 72, 73, 74, 75];
    const { user } = open({
      answer: only(ids.map((id) => aFoundTicket({ ticketId: String(id) }))),
      tickets: { tickets: ids.map((id) => zendeskTicket(id)) },
    });
    const rows = () => screen.getAllByRole('heading', { level: 3 });
    await waitFor(() => expect(rows()).toHaveLength(3));
    await user.click(screen.getByRole('button', { name: 'Show 2 more' }));
    expect(rows()).toHaveLength(5);
  });
});

describe('a list that changes while it is read', () => {
  it('leaves open what is still in it, and calls nothing hidden that has not been read yet', async () => {
    let answer = only([aFoundTicket()]);
    const answers: (() => void)[] = [];
    const { user, zaf } = open({
      answer: () => answer,
      tickets: () =>
        new Promise((resolve) => {
          const ids = answer.tickets.map(({ ticketId }) => Number(ticketId));
          answers.push(() => resolve({ tickets: ids.map((id) => zendeskTicket(id)) }));
        }),
    });
    await waitFor(() => expect(answers).toHaveLength(1));
    answers[0]!();
    const toggle = await screen.findByRole('button', subject);
    await user.click(toggle);
    const quote = await screen.findByText(new RegExp(passage));
    answer = { ...only(['72', '71'].map((ticketId) => aFoundTicket({ ticketId }))), version: 4 };
    act(() => zaf.fire('ticket.conversation.changed', []));
    await waitFor(() => expect(answers).toHaveLength(2), { timeout: 5_000 });
    expect(quote.isConnected).toBe(true);
    expect(screen.queryByText(/hidden/)).toBeNull();
    answers[1]!();
    expect(await screen.findByRole('button', { name: 'Update 72 fails' })).toBeTruthy();
    expect(quote.isConnected).toBe(true);
  });
});
