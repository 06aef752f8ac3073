// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { readTarget } from '../../../app/console/topics/use-settings-draft.ts';
import { aClassifier, aTopics, upTo } from './a-topics.ts';
import { anInstall, refusal } from './fake-backend.ts';
import { card } from './open-history.ts';
import { openTopics as open } from './open-topics.ts';

afterEach(cleanup);

const put = 'PUT /installs/ins_1/topics';
const refresh = 'POST /installs/ins_1/topics/refresh-fields';

describe('the target', () => {
  it('says what it would have meant, and previews another one without saving it', async () => {
    const { asked } = open(aTopics());
    const settings = await card('Settings');
    expect(settings.getByText('49 % of tickets')).toBeTruthy();
    const slider = settings.getByLabelText('Right when set by itself');
    expect(slider.getAttribute('aria-valuetext')).toBe(
      '95 percent right: 49 % of tickets set by themselves',
    );
    fireEvent.change(slider, { target: { value: '90' } });
    expect(settings.getByText('72 % of tickets')).toBeTruthy();
    expect(settings.getByRole('img', { name: /72 % of tickets, 90.9 % right/ })).toBeTruthy();
    expect(asked.some(({ method }) => method === 'PUT')).toBe(false);
  });

  it('is drawn, and told in a table too', async () => {
    const { user } = open(aTopics());
    const settings = await card('Settings');
    await user.click(settings.getByRole('button', { name: 'Show the figures' }));
    const table = within(settings.getByRole('table'));
    const row = table.getByRole('rowheader', { name: '95 % (chosen)' }).closest('tr');
    expect([...(row?.cells ?? [])].map(({ textContent }) => textContent)).toEqual([
      '95 % (chosen)',
      '49 %',
      '95.9 %',
      '94.6 % to 96.9 %',
    ]);
  });

  it('says so where no threshold is right often enough', async () => {
    open(
      aTopics({
        classifier: aClassifier({ choices: upTo(97) }),
        settings: { mode: 'suggest', fieldId: '360001', targetPercent: 99 },
      }),
    );
    const settings = await card('Settings');
    expect(settings.getByText('99 % right cannot be reached').parentElement?.textContent).toContain(
      'The most that can be reached is 97 %.',
    );
  });

  it('takes whole percents from 50 to 99 and keeps the form from saving anything else', async () => {
    const { user } = open(aTopics());
    const settings = await card('Settings');
    const number = settings.getByLabelText('Percent right when set by itself');
    await user.clear(number);
    await user.type(number, '100');
    expect(settings.getByText('Enter a number from 50 to 99.')).toBeTruthy();
    expect(settings.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true);
    expect(['50', '99', ' 95 % '].map(readTarget)).toEqual([50, 99, 95]);
    expect(['49', '100', '9.5', 'many', ''].map(readTarget)).toEqual(Array(5).fill(undefined));
  });

  it('waits for something to be learned', async () => {
    open(aTopics({ classifier: undefined, trainings: [], training: { state: 'running' } }));
    expect(await screen.findByText(/shown here once its past is learned/)).toBeTruthy();
    expect((await card('Now')).getByRole('status').textContent).toBe('Learning');
  });
});

describe('changes that are not saved', () => {
  it('survive a refusal and a look at the backend, and can be discarded', async () => {
    const { user, answers } = open(aTopics());
    const settings = await card('Settings');
    const slider = settings.getByLabelText<HTMLInputElement>('Right when set by itself');
    fireEvent.change(slider, { target: { value: '80' } });
    answers[put] = refusal(500, 'internal', 'The database is away.');
    await user.click(settings.getByRole('button', { name: 'Save' }));
    expect((await settings.findByRole('alert')).textContent).toContain('The database is away.');
    answers[refresh] = [200, aTopics({ fieldsReadAt: '2026-03-01T09:00:00Z' })];
    await user.click(settings.getByRole('button', { name: 'Refresh from Zendesk' }));
    await settings.findByText('2 drop-down fields found.');
    expect(slider.value).toBe('80');
    await user.click(settings.getByRole('button', { name: 'Discard changes' }));
    expect(slider.value).toBe('95');
    expect(document.activeElement?.textContent).toBe('Nothing was changed.');
    expect(settings.queryByRole('alert')).toBeNull();
  });

  const dirty = async () => {
    const opened = open(aTopics());
    opened.answers['GET /installs'] = [200, { installs: [anInstall()] }];
    const settings = await card('Settings');
    await opened.user.click(settings.getByLabelText('Off'));
    return { ...opened, settings };
  };

  it('are asked about before another page is shown', async () => {
    const { user, settings } = await dirty();
    await user.click(screen.getByRole('link', { name: 'Acme support' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(window.location.pathname).toBe('/console/accounts/ins_1/topics');
    expect(settings.getByLabelText<HTMLInputElement>('Off').checked).toBe(true);
    await user.click(screen.getByRole('link', { name: 'Acme support' }));
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Leave' }),
    );
    expect(await screen.findByRole('heading', { name: 'Acme support' })).toBeTruthy();
    expect(window.location.pathname).toBe('/console/accounts/ins_1');
  });

  it('are asked about when the browser goes back', async () => {
    const { user } = await dirty();
    act(() => {
      window.history.replaceState(null, '', '/console/');
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    const dialog = within(await screen.findByRole('dialog'));
    expect(window.location.pathname).toBe('/console/accounts/ins_1/topics');
    await user.click(dialog.getByRole('button', { name: 'Leave' }));
    expect(await screen.findByRole('heading', { name: 'Zendesk accounts' })).toBeTruthy();
    expect(window.location.pathname).toBe('/console/');
  });

  it('are asked about by the browser when the tab is closed, and only then', async () => {
    const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const { user, settings } = await dirty();
    expect(isAsked()).toBe(true);
    await user.click(settings.getByRole('button', { name: 'Discard changes' }));
    expect(isAsked()).toBe(false);
    await user.click(screen.getByRole('link', { name: 'Acme support' }));
    expect(await screen.findByRole('heading', { name: 'Acme support' })).toBeTruthy();
  });
});
