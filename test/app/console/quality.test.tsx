// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { qualityDay, type QualityDay } from '../../../server/contract/quality.ts';
import { chartsOf } from '../../../app/console/quality/charts-of.ts';
import { chartFigures } from '../../../server/contract/quality-charts.ts';
import { anInstall, signedIn } from './fake-backend.ts';
import { openConsole } from './open-console.tsx';

afterEach(cleanup);

const figures = qualityDay.keyof().options.filter((name) => name !== 'day');
const aDay = (day: string, valueOf: (at: number) => number): QualityDay =>
  qualityDay.parse({
    day,
    ...Object.fromEntries(figures.map((name, at) => [name, valueOf(at)])),
  });
/** Every figure another one. */
const full = aDay('2026-03-02', (at) => 101 + at);
const { answeredP95Ms: _wait, modelMs: _took, ...idle } = aDay('2026-03-01', () => 0);
const onlyCorrected = { ...idle, day: '2026-02-28', topicsCorrected: 7 };

async function open(days: QualityDay[], group = '') {
  openConsole(`/console/accounts/ins_1/quality${group}`, {
    'GET /session': signedIn,
    'GET /installs/ins_1': [200, anInstall()],
    'GET /installs/ins_1/quality': [200, { groups: [], days, disliked: [] }],
  });
  return within(await screen.findByRole('group', { name: 'Figures by day' }));
}

const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('the figures of quality and use', () => {
  it('stand in the table, each that a chart shows, under the name of the chart', async () => {
    const table = await open([onlyCorrected, idle, { ...full, cost: 1.25 }]);
    const charts = screen.getAllByRole('img').map((img) => img.querySelector('title')?.textContent);
    const titles = table
      .getAllByRole('columnheader')
      .filter((head) => head.getAttribute('scope') === 'colgroup')
      .map((head) => head.textContent ?? '');
    expect(titles).toHaveLength(charts.length);
    for (const [at, title] of titles.entries()) expect(charts[at]?.startsWith(title)).toBe(true);
    const row = table.getByRole('row', { name: /Mar 2, 2026/ });
    const told = cells(row).join(' | ');
    for (const name of figures) {
      const value = { ...full, cost: 1.25 }[name];
      expect([name, told]).toEqual([name, expect.stringMatching(`\\b${value}\\b`)]);
    }
    expect(cells(row)).toContain(`${full.shownBasic} of ${full.shownBasic + full.shownByModel}`);
    expect(cells(row)).toContain(`${full.answeredP95Ms} ms`);
    const parts = table
      .getAllByRole('columnheader')
      .filter((head) => head.getAttribute('scope') === 'col').length;
    // One of them is the day.
    expect(parts - 1).toBe(cells(row).length);
  });

  it('come as a file of each chart, named by it, in which all stands that the chart shows', async () => {
    await open([onlyCorrected, idle, full]);
    const charts = chartsOf([full], false);
    const files = screen.getAllByRole('link', { name: /: download a year as CSV$/ });
    expect(files.map((link) => link.getAttribute('href'))).toEqual(
      charts.map(({ id }) => `/api/console/installs/ins_1/quality/days.csv?chart=${id}`),
    );
    expect(new Set(files.map((link) => link.getAttribute('aria-label'))).size).toBe(charts.length);
    for (const { id, parts } of charts)
      expect(chartFigures[id]).toEqual(expect.arrayContaining(parts.map(({ figure }) => figure)));
  });

  it('leave out days on which nothing happened, and say so where a day knows nothing of one', async () => {
    const table = await open([onlyCorrected, idle, full]);
    const rows = table.getAllByRole('row').slice(2);
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
      ...['Mar 2, 2026', 'Feb 28, 2026'],
    ]);
    expect(cells(rows[1] as HTMLElement).filter((cell) => cell !== '0')).toEqual([
      '7',
      '0.00',
      '–',
      '–',
    ]);
  });

  it('of a group are those that are known of groups', async () => {
    const { modelMs: _ms, ...ofGroup } = { ...full, tokens: 0, cost: 0 };
    const table = await open([onlyCorrected, idle, ofGroup], '?group=41');
    const heads = table.getAllByRole('columnheader').map((head) => head.textContent);
    expect(heads).toContain('Wait for a brief');
    for (const name of ['Tokens of models', 'Cost of models', 'Calls of models'])
      expect(heads).not.toContain(name);
  });
});
