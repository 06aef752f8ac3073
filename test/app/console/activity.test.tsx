// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { ActivityLine } from '../../../server/contract/activity.ts';
import { anInstall, signedIn } from './fake-backend.ts';
import { openConsole } from './open-console.tsx';

afterEach(cleanup);

const page = {
  lines: [],
  people: [
    { kind: 'person', id: 'p1', name: 'Dana Kim', isRemoved: false },
    { kind: 'agent', id: 'agent:77', name: 'Nora Whitfield' },
    { kind: 'agent', id: 'agent:78' },
  ],
  accounts: [
    { id: 'ins_1', name: 'Acme support' },
    { id: 'ins_2', name: 'Globex support' },
  ],
};

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

  it('by account and by Sidebrief itself is kept in the address, and in that of the file', async () => {
    const { user, asked } = openConsole('/console/activity?kind=topics', {
      'GET /session': signedIn,
      'GET /activity': [200, page],
    });
    await screen.findByRole('option', { name: 'Globex support' });
    await user.selectOptions(screen.getByLabelText('Account'), 'Globex support');
    await user.selectOptions(screen.getByLabelText('Done by'), 'Sidebrief');
    const query = '?account=ins_2&person=sidebrief&kind=topics';
    await waitFor(() => expect(window.location.search).toBe(query));
    await waitFor(() => expect(asked.at(-1)?.path).toContain(query));
    const file = await screen.findByRole('link', { name: 'Download as CSV' });
    expect(file.getAttribute('href')).toBe(`/api/console/activity/log.csv${query}`);
  });

  it('shows who is sent the address what it says, and asks nothing of accounts in the log of one', async () => {
    openConsole('/console/activity?account=ins_2&person=sidebrief', {
      'GET /session': signedIn,
      'GET /activity': [200, page],
    });
    await screen.findByRole('option', { name: 'Globex support' });
    expect(screen.getByLabelText<HTMLSelectElement>('Account').value).toBe('ins_2');
    expect(screen.getByLabelText<HTMLSelectElement>('Done by').value).toBe('sidebrief');
    cleanup();
    const { asked } = openConsole('/console/accounts/ins_1/activity?account=ins_2&kind=topics', {
      'GET /session': signedIn,
      'GET /installs/ins_1': [200, anInstall()],
      'GET /installs/ins_1/activity': [200, page],
    });
    await screen.findByRole('option', { name: 'Dana Kim' });
    expect(screen.queryByLabelText('Account')).toBeNull();
    expect(asked.at(-1)?.path).toMatch(/\/activity\?kind=topics$/);
  });

  it('says that what an old address asks for is not there, and lets it be cleared', async () => {
    const { user } = openConsole('/console/activity?account=ins_9&person=p9', {
      'GET /session': signedIn,
      'GET /activity': [200, page],
    });
    const chosen = () =>
      ['Account', 'Done by'].map(
        (label) => screen.getByLabelText<HTMLSelectElement>(label).selectedOptions[0]?.textContent,
      );
    await screen.findByRole('option', { name: 'Globex support' });
    expect(chosen()).toEqual(['An account that is not there', 'Somebody who is not there']);
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    await waitFor(() => expect(chosen()).toEqual(['All accounts', 'Everybody']));
  });

  it('is narrowed down to what one agent did, by name or by number', async () => {
    const { user, asked } = openConsole('/console/activity', {
      'GET /session': signedIn,
      'GET /activity': [200, page],
    });
    await screen.findByRole('option', { name: 'Nora Whitfield (agent)' });
    const doneBy = screen.getByLabelText('Done by');
    await user.selectOptions(doneBy, 'Agent 78');
    await waitFor(() => expect(asked.at(-1)?.path).toMatch(/\/activity\?person=agent%3A78$/));
    expect(window.location.search).toBe('?person=agent%3A78');
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

describe('two people of one name', () => {
  it('are told apart by their addresses, in the entries and among the choices', async () => {
    const [one, other] = ['dana@example.com', 'd.kim@example.com'].map((email, n) => ({
      ...{ kind: 'person' as const, id: `p${n}`, name: n === 0 ? 'Dana Kim' : 'dana  kim', email },
    }));
    const lou = { kind: 'person' as const, id: 'p9', name: 'Lou', email: 'lou@example.com' };
    const entry = (id: string, who: ActivityLine['who'] | undefined) => ({
      ...{ id, at: '2026-03-01T09:00:00Z', who, kind: 'history', action: 'history-paused' },
      what: 'paused the history',
    });
    openConsole('/console/activity', {
      'GET /session': signedIn,
      'GET /activity': [
        200,
        {
          ...{ people: [one, other, lou], accounts: [] },
          lines: [entry('a1', one), entry('a2', other), entry('a3', lou)],
        },
      ],
    });
    expect(await screen.findByText('dana@example.com')).toBeTruthy();
    expect(screen.getByText('d.kim@example.com')).toBeTruthy();
    expect(screen.queryByText('lou@example.com')).toBeNull();
    expect(screen.getByRole('option', { name: 'Dana Kim · dana@example.com' })).toBeTruthy();
    expect(screen.getByRole('option', { name: 'Lou' })).toBeTruthy();
  });
});

describe('an account that was deleted', () => {
  const line = (id: string, action: ActivityLine['action']): ActivityLine => ({
    ...{ id, at: '2026-03-01T09:00:00Z', who: { kind: 'person', id: 'p1', name: 'Dana Kim' } },
    ...{ kind: 'connection', action, what: `did ${action}` },
  });

  it('leads to its receipt, and nothing else does', async () => {
    const { user } = openConsole('/console/activity', {
      'GET /session': signedIn,
      'GET /activity': [
        200,
        { ...page, lines: [line('del_1', 'account-deleted'), line('a2', 'account-created')] },
      ],
      'GET /deletions/del_1': [
        200,
        {
          ...{ id: 'del_1', installId: 'ins_1', name: 'Acme', left: 0 },
          ...{ deletedAt: '2026-03-01T09:00:00Z', stores: [{ store: 'briefs', rows: 5 }] },
        },
      ],
    });
    await user.click(await screen.findByRole('link', { name: 'Receipt' }));
    expect(await screen.findByRole('row', { name: 'Briefs 5' })).toBeTruthy();
    expect(window.location.pathname).toBe('/console/deletions/del_1');
  });

  it('is named as that beside its entries and among the accounts, and its receipt says what stays', async () => {
    const gone = { id: 'ins_9', name: 'Fort Knox', isDeleted: true };
    const { user } = openConsole('/console/activity', {
      'GET /session': signedIn,
      'GET /activity': [
        200,
        {
          ...{ people: page.people, accounts: [...page.accounts, gone] },
          lines: [{ ...line('del_1', 'account-deleted'), account: gone }],
        },
      ],
      'GET /deletions/del_1': [
        200,
        {
          ...{ id: 'del_1', installId: 'ins_9', name: 'Fort Knox', left: 0, stores: [] },
          ...{ deletedAt: '2026-03-01T09:00:00Z', kept: { entries: 12, days: 3650 } },
        },
      ],
    });
    expect(await screen.findByRole('option', { name: 'Fort Knox (deleted)' })).toBeTruthy();
    expect(await screen.findByText('Fort Knox (deleted)', { selector: 'span' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: /Fort Knox/ })).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Receipt' }));
    expect(await screen.findByText(/log stays for .* Entries: 12\./)).toBeTruthy();
  });
});
