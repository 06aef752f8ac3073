import type { UsageDay } from '../contract/models-view.ts';

const columns = [
  'day',
  'feature',
  'calls',
  'failures',
  'tokensIn',
  'tokensOut',
  'cost',
  'tookMs',
  'kept',
  'dropped',
] as const satisfies readonly (keyof UsageDay)[];

/** Usage as a file for spreadsheets (RFC 4180). Every value is a number or one of our own words: nothing to escape. */
export function usageCsv(days: UsageDay[]): string {
  const lines = [columns, ...days.map((day) => columns.map((name) => day[name]))];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}
