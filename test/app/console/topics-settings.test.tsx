// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { aClassifier, aTopics, noTopics, upTo } from './a-topics.ts';
import { refusal, steps } from './fake-backend.ts';
import { card } from './open-history.ts';
import { openTopics as open } from './open-topics.ts';

afterEach(cleanup);

const put = 'PUT /installs/ins_1/topics';
const refresh = 'POST /installs/ins_1/topics/refresh-fields';

describe('the topic field', () => {
  it('is chosen among the drop-down fields, by its number, with how many options each has', async () => {
    const { user, answers, asked } = open(noTopics());
    const settings = await card('Settings');
    const select = settings.getByLabelText('Topic field');
    const names = within(select)
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(names).toEqual(['Choose a field', 'Topic (24 options)', 'Product area (1 option)']);
    await user.selectOptions(select, 'Topic (24 options)');
    answers[put] = [200, aTopics({ classifier: undefined, training: { state: 'waiting' } })];
    await user.click(settings.getByRole('button', { name: 'Save' }));
    expect(await settings.findByText('Saved.')).toBeTruthy();
    expect(asked.find(({ method }) => method === 'PUT')?.body).toEqual({
      mode: 'suggest',
      fieldId: '360001',
      targetPercent: 95,
      basedOn: { mode: 'suggest', targetPercent: 95 },
    });
  });

  it('comes with suggesting where topics were off, and is asked for before they are switched on', async () => {
    const off = noTopics({ settings: { mode: 'off', targetPercent: 95 } });
    const { user, asked } = open(off);
    const settings = await card('Settings');
    const select = settings.getByLabelText('Topic field');
    await user.click(settings.getByLabelText('Suggest to agents'));
    await user.click(settings.getByRole('button', { name: 'Save' }));
    expect(settings.getByText('Choose a field first, or switch topics off.')).toBeTruthy();
    expect(document.activeElement).toBe(select);
    await user.click(settings.getByLabelText('Off'));
    await user.selectOptions(select, 'Topic (24 options)');
    expect(settings.queryByText(/Choose a field first/)).toBeNull();
    expect(settings.getByLabelText<HTMLInputElement>('Suggest to agents').checked).toBe(true);
    expect(asked.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('is warned about when another one is chosen, and nothing is asked for before saving', async () => {
    const { user, asked } = open(aTopics());
    const settings = await card('Settings');
    expect(settings.queryByText(/learned from the beginning/)).toBeNull();
    await user.selectOptions(settings.getByLabelText('Topic field'), 'Product area (1 option)');
    expect(settings.getByText(/“Topic” is put aside.*Nothing in Zendesk changes/)).toBeTruthy();
    expect(settings.queryByRole('img')).toBeNull();
    expect(asked.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('is read from Zendesk again, with what was found', async () => {
    const { user, answers } = open(aTopics());
    const settings = await card('Settings');
    expect(settings.getByText(/Last read/)).toBeTruthy();
    answers[refresh] = [200, aTopics({ fields: [{ id: '1', title: 'New', options: 3 }] })];
    await user.click(settings.getByRole('button', { name: 'Refresh from Zendesk' }));
    expect(await settings.findByText('1 drop-down field found.')).toBeTruthy();
    expect(settings.getByRole('option', { name: 'New (3 options)' })).toBeTruthy();
  });

  it('says why it could not be read, and keeps what was known', async () => {
    const { user, answers } = open(aTopics());
    answers[refresh] = refusal(502, 'zendesk_unreachable', 'Zendesk does not answer.');
    const settings = await card('Settings');
    await user.click(settings.getByRole('button', { name: 'Refresh from Zendesk' }));
    expect((await settings.findByRole('alert')).textContent).toContain('Zendesk does not answer.');
    expect(settings.getByRole('option', { name: 'Topic (24 options)' })).toBeTruthy();
  });

  it('comes with what to do in Zendesk where the account has none', async () => {
    open(noTopics({ fields: [], fieldsReadAt: undefined }));
    const settings = await card('Settings');
    expect(settings.getByText('This account has no drop-down field')).toBeTruthy();
    const link = settings.getByRole('link', { name: /Objects and rules, Tickets, Fields/ });
    expect(link.getAttribute('href')).toBe(
      'https://acme.zendesk.com/admin/objects-rules/tickets/ticket-fields',
    );
  });

  it('is told apart from fields that nobody has read yet', async () => {
    open(noTopics({ fields: [], fieldsReadAt: undefined }), { steps: steps(3) });
    expect(await screen.findByText('The account’s fields are not read yet')).toBeTruthy();
    expect(screen.queryByText('This account has no drop-down field')).toBeNull();
  });

  it('is a problem with what to do when it is gone from Zendesk, and still stands there', async () => {
    const gone = async (title: string) => {
      const field = { id: '9', title, options: 0, isGone: true };
      open(aTopics({ field, settings: { mode: 'assign', fieldId: '9', targetPercent: 95 } }));
      const now = await card('Now');
      expect(now.getByRole('status').textContent).toBe('The field is gone');
      const select = (await card('Settings')).getByLabelText<HTMLSelectElement>('Topic field');
      return [now.getByRole('alert').textContent, select.selectedOptions[0]?.textContent];
    };
    const [said, chosen] = await gone('Reason for contact');
    expect(said).toMatch(/the field “Reason for contact”.*choose another one/);
    expect(chosen).toBe('Reason for contact (not in Zendesk any more)');
    cleanup();
    const [told, stands] = await gone('');
    expect(told).toMatch(/field number 9.*choose another one/);
    expect(stands).toBe('Field 9 (not in Zendesk any more)');
  });
});

describe('what topics do', () => {
  it('says in words what each choice writes and where', async () => {
    open(aTopics());
    const settings = await card('Settings');
    expect(settings.getByText(/Nothing is written to Zendesk/)).toBeTruthy();
    expect(settings.getByText(/“Apply” is it written into “Topic”/)).toBeTruthy();
    expect(
      settings.getByText(/Never over a value that somebody or something has set/),
    ).toBeTruthy();
    expect(settings.getByText(/no status, no assignee, no message/)).toBeTruthy();
  });

  it('is asked about before tickets are written to', async () => {
    const { user, answers, asked } = open(aTopics());
    const settings = await card('Settings');
    await user.click(settings.getByLabelText(/^Set by themselves/));
    await user.click(settings.getByRole('button', { name: 'Save' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/writes to tickets in acme.zendesk.com.*“Topic”/)).toBeTruthy();
    expect(dialog.getByText(/about 49 % of new tickets/)).toBeTruthy();
    expect(asked.some(({ method }) => method === 'PUT')).toBe(false);
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(settings.getByLabelText<HTMLInputElement>(/^Set by themselves/).checked).toBe(true);
    await user.click(settings.getByRole('button', { name: 'Save' }));
    answers[put] = [
      200,
      aTopics({ settings: { mode: 'assign', fieldId: '360001', targetPercent: 95 } }),
    ];
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Set topics' }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect((await card('Now')).getByRole('status').textContent).toBe('Setting topics');
  });

  it('needs no question where less is written than before', async () => {
    const assigning = { mode: 'assign', fieldId: '360001', targetPercent: 95 } as const;
    const { user, answers } = open(aTopics({ settings: assigning }));
    answers[put] = [200, aTopics({ settings: { ...assigning, mode: 'off' } })];
    const settings = await card('Settings');
    await user.click(settings.getByLabelText('Off'));
    await user.click(settings.getByRole('button', { name: 'Save' }));
    expect(await settings.findByText('Saved.')).toBeTruthy();
    expect((await card('Now')).getByRole('status').textContent).toBe('Off');
  });

  it('leads to Zendesk’s page where the connection does not allow writing', async () => {
    const { user, answers, asked } = open(
      aTopics({
        settings: { mode: 'assign', fieldId: '360001', targetPercent: 95 },
        ...{ mayWrite: false, notAssigning: 'may-not-write' },
      }),
    );
    answers['POST /installs/ins_1/connect'] = refusal(502, 'zendesk_unreachable', 'No answer.');
    const now = await card('Now');
    expect(now.getAllByRole('status')[0]?.textContent).toBe('Suggesting only');
    await user.click(now.getByRole('button', { name: 'Connect again' }));
    expect((await now.findByRole('alert')).textContent).toContain('No answer.');
    expect(asked.at(-1)?.body).toEqual({ subdomain: 'acme', from: 'topics' });
  });

  it.each([
    [
      'too-little-history',
      aClassifier({ missing: 140, curve: [], choices: [] }),
      /140 more tickets with a topic are needed/,
    ],
    ['target-not-reached', aClassifier({ choices: upTo(97) }), /97 % is the most/],
  ] as const)(
    'says why nothing is set although it is chosen: %s',
    async (notAssigning, classifier, words) => {
      open(
        aTopics({
          settings: { mode: 'assign', fieldId: '360001', targetPercent: 99 },
          ...{ notAssigning, classifier },
        }),
      );
      expect((await card('Now')).getByText(words)).toBeTruthy();
    },
  );
});
