import { chartFigures, figuresOfAll, type QualityChart } from '../contract/quality-charts.ts';
import { qualityDay, type QualityDay } from '../contract/quality.ts';

const all = Object.keys(qualityDay.shape) as (keyof QualityDay)[];

/**
 * The figures as a file for spreadsheets (RFC 4180). Every value is a number, a day or nothing: none to escape.
 *
 * @param of.chart of which the figures are; left out, all of them
 * @param of.isOfGroup leaves out what is known of the whole account only
 */
export function qualityCsv(
  days: QualityDay[],
  { chart, isOfGroup }: { chart: QualityChart | undefined; isOfGroup: boolean },
): string {
  const wanted = chart ? (['day', ...chartFigures[chart]] as const) : all;
  const columns = wanted.filter((name) => !isOfGroup || !figuresOfAll.includes(name));
  const lines = [columns, ...days.map((day) => columns.map((name) => day[name] ?? ''))];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}
