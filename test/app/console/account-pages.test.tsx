// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { accountPageWords } from '../../../app/console/account-page/account-page-words.ts';
import { activityWords } from '../../../app/console/activity/activity-words.ts';
import { dataWords } from '../../../app/console/data/data-words.ts';
import { featuresWords } from '../../../app/console/features/features-words.ts';
import { healthWords } from '../../../app/console/health/health-words.ts';
import { historyWords } from '../../../app/console/history/history-words.ts';
import { isLanguage, languages } from '../../../app/console/language/languages.ts';
import { modelsWords } from '../../../app/console/models/models-words.ts';
import { qualityWords } from '../../../app/console/quality/quality-words.ts';
import { topicsWords } from '../../../app/console/topics/topics-words.ts';
import { anInstall, refusal, signedIn, steps } from './fake-backend.ts';
import { openConsole } from './open-console.tsx';

afterEach(cleanup);

const names = ['briefs', 'recommendations', 'replies', 'topics', 'history'];
const features = names.map((name) => ({ name, on: true, missed: 0 }));

function open(path: string, install = anInstall()) {
  return openConsole(path, {
    'GET /session': signedIn,
    'GET /installs/ins_1': [200, install],
    'GET /installs/ins_1/connection-test': [200, { state: 'never', checks: [] }],
    'GET /installs/ins_1/features': [
      200,
      {
        features,
        ...{ useInternalNotes: false, topics: { mode: 'suggest', mayWrite: false } },
        ...{ byModel: { briefs: false, replies: false }, history: { tickets: 3, articles: 1 } },
      },
    ],
    'GET /installs/ins_2': refusal(404, 'not_found', 'There is no such account.'),
    'GET /installs/ins_2/features': refusal(404, 'not_found', 'There is no such account.'),
  });
}

const nav = () => screen.findByRole('navigation', { name: 'Pages of this account' });

describe('the pages of an account', () => {
  it('lead to each other, and say which of them is open', async () => {
    const { user } = open('/console/accounts/ins_1');
    const links = within(await nav()).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      ...['Overview', 'Features', 'Topics', 'History', 'AI model', 'Quality and use'],
      ...['Health', 'Data', 'Activity'],
    ]);
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([
      'page',
      ...Array<null>(8).fill(null),
    ]);
    await user.click(within(await nav()).getByRole('link', { name: 'Features' }));
    const title = await screen.findByRole('heading', { level: 1, name: 'Features' });
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(window.location.pathname).toBe('/console/accounts/ins_1/features');
    await waitFor(() => expect(document.title).toBe('Features · Acme support · Sidebrief'));
    const here = within(await nav()).getByRole('link', { current: 'page' });
    expect(here.textContent).toBe('Features');
  });

  it('are not offered before the account is connected for the first time', async () => {
    open('/console/accounts/ins_1', anInstall({ status: 'pending', steps: steps(0) }));
    await screen.findByRole('heading', { level: 1, name: 'Acme support' });
    expect(screen.queryByRole('navigation', { name: 'Pages of this account' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Everything about this account' })).toBeNull();
  });

  it('are not offered of an account that is not there', async () => {
    open('/console/accounts/ins_2/features');
    await screen.findByText('This account does not exist');
    expect(screen.queryByRole('navigation', { name: 'Pages of this account' })).toBeNull();
  });

  it('are named as they name themselves, in every language', async () => {
    const titles = {
      ...{ features: featuresWords, topics: topicsWords, history: historyWords },
      ...{ models: modelsWords, quality: qualityWords, health: healthWords },
      ...{ data: dataWords, activity: activityWords },
    };
    for (const language of Object.keys(languages).filter(isLanguage)) {
      const reading = { language, locale: language };
      const wordsOf = async (area: (typeof titles)[keyof typeof titles]) => {
        await area.load(language);
        return area.read(reading)?.t('title');
      };
      await accountPageWords.load(language);
      for (const [part, area] of Object.entries(titles)) {
        const name = accountPageWords.read(reading)?.t(part as keyof typeof titles);
        expect([language, part, name]).toEqual([language, part, await wordsOf(area)]);
      }
    }
  });
});
