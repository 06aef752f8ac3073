import { qualityDay, type QualityDay } from '../contract/quality.ts';

const columns = Object.keys(qualityDay.shape) as (keyof QualityDay)[];

/** The figures as a file for spreadsheets (RFC 4180). Every value is a number, a day or nothing: none to escape. */
export function qualityCsv(days: QualityDay[]): string {
  const lines = [columns, ...days.map((day) => columns.map((name) => day[name] ?? ''))];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}
