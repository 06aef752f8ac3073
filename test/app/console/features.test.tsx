// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type {
  FeatureName,
  FeaturesView,
  FeatureView,
  SwitchRequest,
} from '../../../server/contract/features.ts';
import { anInstall, refusal, signedIn } from './fake-backend.ts';
import { openConsole } from './open-console.tsx';

afterEach(cleanup);

type Change = Partial<Record<FeatureName, Partial<FeatureView>>>;

function aView(change: Change = {}, over: Partial<FeaturesView> = {}): FeaturesView {
  const names: FeatureName[] = ['briefs', 'recommendations', 'replies', 'topics', 'history'];
  return {
    features: names.map((name) => ({ name, on: true, missed: 0, ...change[name] })),
    hasContent: true,
    useInternalNotes: false,
    topics: { mode: 'suggest', field: 'Topic', mayWrite: false },
    byModel: { briefs: false, replies: false },
    history: { tickets: 374, articles: 1 },
    ...over,
  };
}

const off = { on: false, offSince: '2026-03-01T09:00:00Z' };

function open(view: FeaturesView, session = signedIn) {
  return openConsole('/console/accounts/ins_1/features', {
    'GET /session': session,
    'GET /installs/ins_1': [200, anInstall()],
    'GET /installs/ins_1/features': [200, view],
  });
}

const card = (name: string) => screen.findByRole('region', { name });
const toggle = async (name: string) =>
  within(await card(name)).getByRole('switch', { name }) as HTMLInputElement;
const text = async (name: string) => (await card(name)).textContent;

describe('the features of an account', () => {
  it('each say how they stand, what they write to Zendesk, and where they are set (F-32)', async () => {
    open(aView());
    expect(await text('Briefs')).toContain('Made without a model, from public comments alone.');
    expect(await text('Similar tickets and articles')).toContain('Writes to Zendesk: Nothing.');
    expect(await text('Suggested replies')).toContain('An agent puts it into the composer');
    expect(await text('Topics')).toContain('the field “Topic” of a ticket');
    expect(await text('History')).toContain('Kept: 374 tickets and 1 article.');
    const link = within(await card('Topics')).getByRole('link', { name: 'Field and settings' });
    expect(link.getAttribute('href')).toBe('/console/accounts/ins_1/topics');
  });

  it('speak of articles only where the account is for content', async () => {
    open(aView({}, { hasContent: false }));
    expect(await text('Similar tickets')).not.toContain('articles');
    expect(screen.queryByText(/Similar tickets and articles/)).toBeNull();
  });

  it('say of topics set by themselves what is written, and where that is not allowed', async () => {
    const topics = { mode: 'assign' as const, field: 'Topic', mayWrite: true };
    const { answers, unmount } = open(aView({}, { topics }));
    expect(await text('Topics')).toContain('By itself, where it is sure enough');
    unmount();
    answers['GET /installs/ins_1/features'] = [200, aView()];
    open(aView({}, { topics: { ...topics, mayWrite: false } }));
    expect(await text('Topics')).toContain('which the connection does not allow yet');
  });

  it('are switched off at once, which is said, and what there is stays', async () => {
    const { answers, asked, user } = open(aView());
    answers['PUT /installs/ins_1/features/briefs'] = ({ body }) => [
      200,
      aView({ briefs: (body as SwitchRequest).on ? {} : off }),
    ];
    await user.click(await toggle('Briefs'));
    await screen.findByText('Briefs: off');
    expect((await toggle('Briefs')).checked).toBe(false);
    expect(await text('Briefs')).toContain('Events are received and skipped; what there is stays.');
    expect(asked.at(-1)?.body).toEqual({ on: false });
  });

  it.each([
    ['Catch up now', 'now'],
    ['When opened', 'when-opened'],
  ] as const)('offer to catch up when they are switched on: “%s”', async (button, catchUp) => {
    const { answers, asked, user } = open(aView({ briefs: { ...off, missed: 12 } }));
    answers['PUT /installs/ins_1/features/briefs'] = [200, aView()];
    expect(await text('Briefs')).toContain('12 tickets have changed meanwhile.');
    await user.click(await toggle('Briefs'));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('Briefs: catch up with 12 tickets?');
    await user.click(within(dialog).getByRole('button', { name: button }));
    await screen.findByText('Briefs: on');
    expect(asked.find(({ method }) => method === 'PUT')?.body).toEqual({ on: true, catchUp });
  });

  it('stay off where somebody thinks again', async () => {
    const { asked, user } = open(aView({ topics: { ...off, missed: 1 } }));
    await user.click(await toggle('Topics'));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('1 ticket?');
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect((await toggle('Topics')).checked).toBe(false);
    expect(asked.some(({ method }) => method === 'PUT')).toBe(false);
  });

  it('are switched on without a question where nothing was missed', async () => {
    const { answers, asked, user } = open(aView({ replies: off }));
    answers['PUT /installs/ins_1/features/replies'] = [200, aView()];
    await user.click(await toggle('Suggested replies'));
    await waitFor(() => expect(asked.at(-1)?.body).toEqual({ on: true }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('say what keeps them from being switched on, or from being seen', async () => {
    open(
      aView({
        ...{ topics: { on: false, obstacle: 'no-field' }, briefs: off },
        recommendations: { obstacle: 'briefs-off' },
      }),
    );
    expect((await toggle('Topics')).disabled).toBe(true);
    expect(await text('Topics')).toContain('Choose a field first.');
    expect(await text('Similar tickets and articles')).toContain('On, and not shown');
  });

  it('stay as they are where the change is refused, with why', async () => {
    const { answers, user } = open(aView());
    answers['PUT /installs/ins_1/features/history'] = refusal(503, 'x', 'Try again in a moment.');
    await user.click(await toggle('History'));
    await screen.findByText('Try again in a moment.');
    expect((await toggle('History')).checked).toBe(true);
  });

  it('cannot be switched by whoever may only look', async () => {
    const person = {
      id: 'p1',
      name: 'Rita',
      email: 'rita@acme.example',
      hasSecondFactor: false,
      hasPassword: true,
    };
    open(aView(), [200, { person: { ...person, role: 'read-only' }, setupNeeded: false }]);
    for (const name of ['Briefs', 'Topics', 'History']) {
      expect((await toggle(name)).disabled).toBe(true);
    }
  });
});

describe('internal notes', () => {
  it('are taken into briefs or left out with one press', async () => {
    const { answers, asked, user } = open(aView());
    answers['PUT /installs/ins_1/briefs'] = () => {
      answers['GET /installs/ins_1/features'] = [200, aView({}, { useInternalNotes: true })];
      return [200, anInstall()];
    };
    await card('Briefs');
    await user.click(screen.getByLabelText('Use internal notes'));
    await screen.findByText(/internal notes included/);
    expect(asked.find(({ method }) => method === 'PUT')?.body).toEqual({
      ...{ on: true, useInternalNotes: true },
      basedOn: { on: true, useInternalNotes: false },
    });
  });

  it('can only be chosen while briefs are on', async () => {
    open(aView({ briefs: off }));
    await card('Briefs');
    expect((screen.getByLabelText('Use internal notes') as HTMLInputElement).disabled).toBe(true);
  });
});
