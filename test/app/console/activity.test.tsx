// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { signedIn } from './fake-backend.ts';
import { openConsole } from './open-console.tsx';

afterEach(cleanup);

const page = { lines: [], people: [{ id: 'p1', name: 'Dana Kim', isRemoved: false }] };

describe('narrowing the activity log', () => {
  it('keeps the focus where it is, what is typed beside it, and the people known so far', async () => {
    const { user, asked } = openConsole('/console/activity', {
      'GET /session': signedIn,
      'GET /activity': [200, page],
    });
    await user.type(await screen.findByLabelText('Ticket'), '4711');
    await screen.findByRole('option', { name: 'Dana Kim' });
    const kind = screen.getByLabelText<HTMLSelectElement>('Kind');
    kind.focus();
    await user.selectOptions(kind, 'topics');
    await waitFor(() => expect(asked.at(-1)?.path).toContain('kind=topics'));
    expect(document.activeElement).toBe(kind);
    expect(screen.getByRole('option', { name: 'Dana Kim' })).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Ticket').value).toBe('4711');
  });

  it('follows the address on a step back', async () => {
    const { user } = openConsole('/console/activity', {
      'GET /session': signedIn,
      'GET /activity': [200, page],
    });
    const kind = await screen.findByLabelText<HTMLSelectElement>('Kind');
    await user.selectOptions(kind, 'topics');
    await waitFor(() => expect(window.location.search).toBe('?kind=topics'));
    window.history.back();
    await waitFor(() => expect(kind.value).toBe(''));
  });
});
