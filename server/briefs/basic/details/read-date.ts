import { languages } from '../words/lexicon.ts';

const monthOf = new Map<string, number>();
for (const { months } of Object.values(languages)) {
  for (const [month, names] of months.entries()) {
    for (const name of names.split('|')) if (!monthOf.has(name)) monthOf.set(name, month + 1);
  }
}
const names = [...monthOf.keys()].sort((a, b) => b.length - a.length).join('|');
const day = '(?:[12]\\d|3[01]|0?[1-9])';
const year = '(?:,?\\s+(?:de\\s+|del\\s+)?|\\s*)?(\\d{4})?';

/** Ways to write a calendar day; the groups of each are named in `orders`. */
export const datePatterns: { finds: RegExp; order: ('day' | 'month' | 'year')[] }[] = [
  {
    finds: new RegExp(
      `(?<![\\p{L}\\d.])(${day})(?:st|nd|rd|th|er|º|\\.)?\\s+(?:of\\s+|de\\s+|d['’])?(${names})\\b\\.?(?:${year})(?![\\p{L}\\d])`,
      'giu',
    ),
    order: ['day', 'month', 'year'],
  },
  {
    finds: new RegExp(
      `(?<![\\p{L}\\d])(${names})\\.?\\s+(${day})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?(?![\\p{L}\\d:])`,
      'giu',
    ),
    order: ['month', 'day', 'year'],
  },
  {
    finds: /(?<![\d./-])(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?![\d-])/g,
    order: ['year', 'month', 'day'],
  },
  {
    finds: /(?<![\d./-])(\d{4})[/](0?[1-9]|1[0-2])[/](0?[1-9]|[12]\d|3[01])(?![\d/])/g,
    order: ['year', 'month', 'day'],
  },
  {
    finds: /(?<![\d.])(0?[1-9]|[12]\d|3[01])\.\s?(0?[1-9]|1[0-2])\.\s?((?:20)?\d{2})?(?!\d|\.\d)/g,
    order: ['day', 'month', 'year'],
  },
  {
    finds:
      /(?<![\d/.])(0?[1-9]|[12]\d|3[01])\/(0?[1-9]|[12]\d|3[01])(?:\/((?:20)?\d{2}))?(?![\d/])/g,
    order: ['day', 'month', 'year'],
  },
  {
    finds: /(?<![\d-])(0?[1-9]|[12]\d|3[01])-(0?[1-9]|1[0-2])-(20\d{2})(?![\d-])/g,
    order: ['day', 'month', 'year'],
  },
  {
    finds: /(?:([\d０-９]{4})年)?([\d０-９]{1,2})月([\d０-９]{1,2})日/g,
    order: ['year', 'month', 'day'],
  },
];

/**
 * The first calendar day a text names, as `YYYY-MM-DD`; without a year the one that lies closest to when it was
 * written, ahead of it rather than behind.
 */
export function readDate(text: string, writtenAt: string): string | undefined {
  for (const { finds, order } of datePatterns) {
    const match = new RegExp(finds.source, finds.flags.replace('g', '')).exec(text);
    if (!match) continue;
    const parts = Object.fromEntries(order.map((part, index) => [part, match[index + 1]]));
    return asDay(parts, writtenAt);
  }
  return undefined;
}

function asDay(parts: Record<string, string | undefined>, writtenAt: string): string | undefined {
  const written = Number(writtenAt.slice(0, 4));
  const number = (part: string | undefined) => Number((part ?? '').normalize('NFKC'));
  let month = monthOf.get(parts['month']?.toLowerCase() ?? '') ?? number(parts['month']);
  let dayOfMonth = number(parts['day']);
  // "12/25" can only be the American way round.
  if (month > 12 && dayOfMonth <= 12) [month, dayOfMonth] = [dayOfMonth, month];
  if (month < 1 || month > 12) return undefined;
  let inYear = parts['year'] ? number(parts['year']) : written;
  if (inYear < 100) inYear += 2000;
  const iso = (at: number) =>
    `${at}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  const monthsBack = (Date.parse(writtenAt) - Date.parse(iso(inYear))) / (30 * 24 * 3600_000);
  return iso(!parts['year'] && monthsBack > 6 ? inYear + 1 : inYear);
}
