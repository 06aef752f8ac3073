// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { openSidebar } from '../../../app/sidebar/open-sidebar.ts';
import { greet } from '../../../app/sidebar/zaf/greet.ts';
import { aBrief } from './brief-builder.ts';
import { fakeZaf, ordinaryTicket } from './fake-zaf.ts';

const answer = vi.hoisted(() => ({ comes: (): void => undefined }));

/** What draws is made ready later than the agent is to wait for a sign, and the answer comes just then. */
vi.mock('../../../app/sidebar/draw-sidebar.tsx', async (original) => {
  const module = await original();
  await new Promise((resolve) => setTimeout(resolve, 200));
  setTimeout(() => answer.comes());
  return module as object;
});

it('draws once when the answer came while the page was being made ready', async () => {
  document.body.innerHTML = '<div id="sidebrief"></div>';
  const answered = new Promise((resolve) => {
    answer.comes = () => resolve({ state: 'ready', brief: aBrief() });
  });
  const zaf = fakeZaf({ answer: ordinaryTicket(() => answered) });
  const drawn: string[] = [];
  new MutationObserver(() => drawn.push(document.body.textContent ?? '')).observe(document.body, {
    childList: true,
    subtree: true,
  });
  await openSidebar(greet({ init: () => zaf.client }));
  await screen.findByText('The lid is cracked.');
  expect(drawn.filter((words) => words !== '')[0]).toContain('The lid is cracked.');
});
