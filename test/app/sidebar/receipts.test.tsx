// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../../app/sidebar/strings/en.ts';
import { aBrief, aReceipt } from './brief-builder.ts';
import { openBrief } from './open-brief.tsx';

/** Draws a brief of one sentence, whose comment reads as given in the agent's own session. */
function open(html = '') {
  const opened = openBrief(aBrief());
  const { request } = opened.zaf.client;
  opened.zaf.client.request = async (asked) => {
    const answer = await request(asked);
    if (!asked.url.endsWith('page[size]=100')) return answer;
    return { comments: [{ id: 7001, html_body: html }] };
  };
  return opened;
}

describe('a receipt', () => {
  afterEach(cleanup);

  it('opens a receipt by keyboard alone and shows the exact words with the comment', async () => {
    const { user } = open();
    const source = await screen.findByRole('button', { name: /^Source ?: Maria López/ });
    expect(source.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText('The lid of my blender is cracked.')).toBeNull();
    source.focus();
    await user.keyboard('{Enter}');
    expect(source.getAttribute('aria-expanded')).toBe('true');
    const passage = document.getElementById(source.getAttribute('aria-controls')!)!;
    expect(passage.textContent).toContain('The lid of my blender is cracked.');
    expect(passage.textContent).toContain('Comment 7001');
    await user.keyboard(' ');
    expect(source.getAttribute('aria-expanded')).toBe('false');
  });

  it('shows the passage where it stands in its comment, as text', async () => {
    const { user, zaf } = open(
      '<p>Hello,</p><p>the <b>lid</b> of &lt;it&gt;. The lid of my\n blender is cracked.</p><p>Maria</p>',
    );
    await user.click(await screen.findByRole('button', { name: /^Source/ }));
    const marked = await screen.findByText('The lid of my blender is cracked.', {
      selector: 'mark',
    });
    await waitFor(() =>
      expect(marked.parentElement?.textContent?.replace(/\s+/g, ' ')).toBe(
        'Hello, the lid of <it>. The lid of my blender is cracked. Maria',
      ),
    );
    expect(marked.parentElement?.querySelector('b')).toBeNull();
    expect(zaf.requests).toContainEqual({
      url: '/api/v2/tickets/42/comments?sort=-created_at&page[size]=100',
      type: 'GET',
      dataType: 'json',
      autoRetry: false,
    });
  });

  it('says so when the passage does not stand in its comment as the brief has it', async () => {
    const { user } = open('<p>Something else.</p>');
    await user.click(await screen.findByRole('button', { name: /^Source/ }));
    expect(await screen.findByText(en['receipt.shortened'])).toBeTruthy();
    expect(screen.getByText(aReceipt().passage, { selector: 'mark' })).toBeTruthy();
  });
});
