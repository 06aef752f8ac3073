// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { sortOptions } from '../../../app/console/topics/sort-options.ts';
import { inShare } from '../../../app/console/ui/in-share.ts';
import { aClassifier, anOption, aTopics, aWrite, someOptions } from './a-topics.ts';
import { refusal } from './fake-backend.ts';
import { card } from './open-history.ts';
import { openTopics as open } from './open-topics.ts';

afterEach(cleanup);

type Classifier = ReturnType<typeof aClassifier>;
const withClassifier = (over: Partial<Classifier>) =>
  open(aTopics({ classifier: aClassifier(over) }));

describe('the options', () => {
  const names = (options: Awaited<ReturnType<typeof card>>) =>
    options.getAllByRole('rowheader').map(({ textContent }) => textContent);

  it('tell of each how it fares, with its nesting, and which are only suggested', async () => {
    open(aTopics());
    const options = await card('Options');
    const cells = (name: string) =>
      [...(options.getByRole('rowheader', { name }).closest('tr')?.cells ?? [])]
        .slice(1)
        .map(({ textContent }) => textContent);
    expect(cells('Billing › Refund')).toEqual(['412', '97 %', '94 %', '57', '2']);
    expect(cells('Billing › Invoice Suggested only')).toEqual(['230', '72 %', '80 %', '0', '0']);
    expect(cells('Other Suggested only')).toEqual(['0', '–', '–', '0', '0']);
  });

  it('are sorted by a press on a head, and the other way round by another', async () => {
    const { user } = open(aTopics());
    const options = await card('Options');
    expect(names(options)[0]).toBe('Account › Login › Two-factor');
    const head = options.getByRole('columnheader', { name: 'Right' });
    await user.click(within(head).getByRole('button'));
    expect(head.getAttribute('aria-sort')).toBe('descending');
    await user.click(within(head).getByRole('button'));
    expect(head.getAttribute('aria-sort')).toBe('ascending');
    expect(names(options)[0]).toBe('Billing › Invoice Suggested only');
    expect(names(options).at(-1)).toBe('Other Suggested only');
  });

  it('are found by any part of their names, and shown some at a time', async () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      anOption({
        value: `o${index}`,
        name: `Area ${index % 3}::Reason ${index}`,
        examples: 300 - index,
      }),
    );
    const { user } = withClassifier({ options: many });
    const options = await card('Options');
    expect(names(options)).toHaveLength(25);
    await user.click(options.getByRole('button', { name: 'Show 25 more of 300' }));
    expect(names(options)).toHaveLength(50);
    await user.type(options.getByLabelText('Filter the options'), '298 AREA');
    expect(await options.findByText('1 option found')).toBeTruthy();
    expect(names(options)).toEqual(['Area 1 › Reason 298']);
    await user.type(options.getByLabelText('Filter the options'), 'x');
    expect(await options.findByText('0 options found')).toBeTruthy();
  });

  it('come in the order of their numbers, and what has no figure comes last either way', () => {
    const options = ['B 10', 'B 2', 'A'].map((name) => anOption({ name, precision: undefined }));
    const sorted = (direction: 'asc' | 'desc') =>
      sortOptions(options, { by: 'name', direction }, '').map(({ name }) => name);
    expect(sorted('asc')).toEqual(['A', 'B 2', 'B 10']);
    expect(sorted('desc')).toEqual(['B 10', 'B 2', 'A']);
    for (const direction of ['asc', 'desc'] as const) {
      const last = sortOptions(someOptions, { by: 'recall', direction }, '').at(-1);
      expect(last?.name).toBe('Other');
    }
  });
});

describe('the doctor of the field', () => {
  it('says what it found, with tickets to look at, and that it changes nothing itself', async () => {
    open(aTopics());
    const doctor = await card('Topic field doctor');
    expect(doctor.getByText(/Sidebrief changes none of them/)).toBeTruthy();
    const headings = doctor.getAllByRole('heading', { level: 3 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      '“Billing › Invoice” and “Billing › Refund” are taken for one another',
      'Agents keep changing “Billing › Refund”',
      '8 % of tickets are like those of no option',
      '2 options are on no ticket',
    ]);
    const link = doctor.getByRole('link', { name: /#4031/ });
    expect(link.getAttribute('href')).toBe('https://acme.zendesk.com/agent/tickets/4031');
    expect(doctor.getByText(/“Other”, “Channels › Fax”/)).toBeTruthy();
  });

  it('says so where nothing is wrong', async () => {
    withClassifier({ findings: [] });
    expect((await card('Topic field doctor')).getByText(/^Nothing found/)).toBeTruthy();
  });

  it('shows some of many findings, and the others when asked', async () => {
    const [overlap] = aClassifier().findings;
    const unused = Array.from({ length: 20 }, (_, index) => ({
      ...{ kind: 'never-used' as const, value: `u${index}`, name: `Unused ${index}` },
    }));
    const { user } = withClassifier({
      findings: [...Array<typeof overlap>(9).fill(overlap), ...unused].map((one) => one!),
    });
    const doctor = await card('Topic field doctor');
    expect(doctor.getAllByRole('listitem')).toHaveLength(7);
    await user.click(doctor.getByRole('button', { name: 'Show 3 more' }));
    expect(doctor.getAllByRole('listitem')).toHaveLength(10);
    await user.click(doctor.getByRole('button', { name: 'and 12 more' }));
    expect(doctor.getByText(/“Unused 19”/)).toBeTruthy();
  });
});

describe('training', () => {
  it('is begun by a button, and followed', async () => {
    const { user, answers } = open(aTopics());
    const training = await card('Training');
    expect(training.getByRole('status').textContent).toBe('Nothing under way');
    expect(training.getByText(/41 decisions of agents were learned from/)).toBeTruthy();
    answers['POST /installs/ins_1/topics/train'] = [
      200,
      aTopics({ training: { state: 'waiting', at: '2026-03-01T09:00:00Z' } }),
    ];
    await user.click(training.getByRole('button', { name: 'Retrain now' }));
    expect(await training.findByText('Waiting for its turn')).toBeTruthy();
    expect(training.getByRole('button').getAttribute('aria-disabled')).toBe('true');
    answers['GET /installs/ins_1/topics'] = [200, aTopics({ training: { state: 'running' } })];
    expect(await training.findByText('Training', { selector: '[role=status]' })).toBeTruthy();
  });

  it('tells of the last ones', async () => {
    open(aTopics());
    const table = within((await card('Training')).getByRole('table'));
    const rows = table.getAllByRole('row').slice(1);
    const cells = rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    );
    expect(cells.map((row) => row.slice(1))).toEqual([
      ['12,846', '24', '87.4 %', '48 s', '1.8 MB'],
      ['12,101', '23', '–', '47 s', '1.8 MB'],
    ]);
  });

  it('says why none was begun', async () => {
    const { user, answers } = open(aTopics());
    answers['POST /installs/ins_1/topics/train'] = refusal(
      409,
      'no_field',
      'Choose a field first.',
    );
    const training = await card('Training');
    await user.click(training.getByRole('button', { name: 'Retrain now' }));
    expect((await training.findByRole('alert')).textContent).toContain('Choose a field first.');
  });

  it('cannot be begun while topics are off', async () => {
    open(aTopics({ settings: { mode: 'off', fieldId: '360001', targetPercent: 95 } }));
    const training = await card('Training');
    expect(training.getByText(/Nothing is trained while topics are off/)).toBeTruthy();
    expect(training.queryByRole('button')).toBeNull();
  });

  it('says so when the last one failed, and what stays', async () => {
    open(aTopics({ training: { state: 'failed', at: '2026-03-01T08:30:00Z' } }));
    const now = await card('Now');
    expect(now.getByRole('alert').textContent).toMatch(/failed.*stays in use/);
  });
});

describe('the last writes', () => {
  it('say what was done, by whom, on which ticket, how sure it was and what spoke for it', async () => {
    open(aTopics());
    const writes = await card('Last writes');
    const items = writes.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items[0]).toMatch(
      /^Set by itselfBilling › Refund on #4711.* · 97 % sure · version 3 · because of #4302, #4188/,
    );
    expect(items[1]).toMatch(/^AppliedBilling › Refund on #4709 by agent 88/);
    expect(items[2]).toMatch(/^Not written.*Somebody or something had set the field already/);
    expect(items[3]).toMatch(/^Taken backgone_option on #4655/);
    const link = writes.getByRole('link', { name: '#4302' });
    expect(link.getAttribute('href')).toBe('https://acme.zendesk.com/agent/tickets/4302');
  });

  it.each([
    'ticket-closed',
    'ticket-gone',
    'option-gone',
    'required-fields',
    'not-allowed',
    'keeps-changing',
    'refused',
  ])('have words for the reason %s', async (code) => {
    open(aTopics({ writes: [aWrite({ outcome: 'not-written', code })] }));
    const writes = await card('Last writes');
    expect(writes.getByRole('listitem').textContent).not.toContain(`“${code}”`);
  });

  it('tell a reason that has no words here by its code', async () => {
    open(aTopics({ writes: [aWrite({ outcome: 'not-written', code: 'novel' })] }));
    expect((await card('Last writes')).getByText('The reason is “novel”.')).toBeTruthy();
  });

  it('are none at first', async () => {
    open(aTopics({ writes: [] }));
    expect((await card('Last writes')).getByText('Nothing was written yet.')).toBeTruthy();
  });

  it('are shown some at a time', async () => {
    const many = Array.from({ length: 23 }, (_, index) => aWrite({ ticketId: String(index) }));
    const { user } = open(aTopics({ writes: many }));
    const writes = await card('Last writes');
    expect(writes.getAllByRole('listitem')).toHaveLength(10);
    await user.click(writes.getByRole('button', { name: 'Show 10 more of 23' }));
    expect(writes.getAllByRole('listitem')).toHaveLength(20);
  });
});

describe('a share in percent', () => {
  it('is whole or nothing only where it is', () => {
    expect([0, 0.0004, 0.5, 0.9996, 1].map((share) => inShare(share))).toEqual([
      ...['0 %', '1 %', '50 %', '99 %', '100 %'],
    ]);
    expect([0.954321, 0.9996].map((share) => inShare(share, 1))).toEqual(['95.4 %', '99.9 %']);
  });
});
