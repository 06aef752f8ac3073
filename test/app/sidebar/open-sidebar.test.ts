// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSidebar } from '../../../app/sidebar/open-sidebar.ts';
import { en } from '../../../app/sidebar/strings/en.ts';
import { greet } from '../../../app/sidebar/zaf/greet.ts';
import { aBrief } from './brief-builder.ts';
import { briefsAsked, fakeZaf, ordinaryTicket } from './fake-zaf.ts';
import type { FakeZafOptions } from './fake-zaf.ts';

beforeEach(() => {
  document.body.innerHTML = '<div id="sidebrief"></div>';
});
const opened: (() => void)[] = [];
afterEach(() => {
  // What is still being loaded must find nobody to draw for.
  for (const close of opened.splice(0)) close();
  document.body.innerHTML = '';
});

async function open(greeting: Parameters<typeof openSidebar>[0]): Promise<void> {
  opened.push(await openSidebar(greeting));
}

function zendesk(answer: () => unknown, over: Partial<FakeZafOptions> = {}) {
  const zaf = fakeZaf({ answer: ordinaryTicket(answer), ...over });
  /** The questions for the brief; each names the visit it belongs to. */
  const asked = () => briefsAsked(zaf);
  return { zaf, asked, greeting: greet({ init: () => zaf.client }) };
}

/** The words of the sidebar each time it is drawn. */
function drawings(): string[] {
  const seen: string[] = [];
  new MutationObserver(() => seen.push(document.body.textContent ?? '')).observe(document.body, {
    childList: true,
    subtree: true,
  });
  return seen;
}

const ready = { state: 'ready', brief: aBrief() };

describe('opening the sidebar', () => {
  it('draws a brief that is answered at once as the first thing, with one question', async () => {
    const { greeting, asked } = zendesk(() => ready);
    const seen = drawings();
    await open(greeting);
    await screen.findByText('The lid is cracked.');
    expect(seen.filter((words) => words !== '')[0]).toContain('The lid is cracked.');
    await waitFor(() => expect(asked()).toHaveLength(1));
    expect(document.documentElement.lang).toBe('en-US');
  });

  it('shows that something goes on when the answer takes longer, and then the answer', async () => {
    let answer: (body: unknown) => void = () => undefined;
    const { greeting, asked } = zendesk(() => new Promise((resolve) => (answer = resolve)));
    await open(greeting);
    expect(await screen.findByText(en['brief.processing'])).toBeTruthy();
    answer(ready);
    expect(await screen.findByText('The lid is cracked.')).toBeTruthy();
    expect(asked()).toHaveLength(1);
  });

  it('goes on with the visit it began when it asks again', async () => {
    const { greeting, asked, zaf } = zendesk(() => ready);
    await open(greeting);
    await screen.findByText('The lid is cracked.');
    zaf.fire('ticket.conversation.changed', []);
    await waitFor(() => expect(asked()).toHaveLength(2));
    const visits = asked().map(({ data }) => (JSON.parse(data ?? '') as { visit: string }).visit);
    expect(visits[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(visits[1]).toBe(visits[0]);
  });

  it('asks nobody about a ticket that was not submitted yet', async () => {
    const { greeting, zaf } = zendesk(() => ready, { values: { 'ticket.id': null } });
    await open(greeting);
    expect(await screen.findByText(en['ticket.unsaved'])).toBeTruthy();
    expect(zaf.requests).toEqual([]);
  });

  it('says what is the matter when the first question fails', async () => {
    const { greeting } = zendesk(() => {
      throw { status: 503 };
    });
    await open(greeting);
    expect(await screen.findByText(en['failed.unreachable'])).toBeTruthy();
  });

  it('says where it belongs when it is opened elsewhere, and that it could not start', async () => {
    await open(undefined);
    expect(await screen.findByText(en['outside.title'])).toBeTruthy();
    document.body.innerHTML = '<div id="sidebrief"></div>';
    const { zaf } = zendesk(() => ready);
    zaf.client.context = () => Promise.reject(new Error('no'));
    await open(greet({ init: () => zaf.client }));
    expect(await screen.findByText(en['start.failed'])).toBeTruthy();
  });
});
