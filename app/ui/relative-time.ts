import { dateFormat } from './date-format.ts';

/**
 * A time as people say it: "5 minutes ago", "yesterday". Past a week the date itself says more. What has
 * happened is never said to lie ahead, though the clock that noted it may run ahead of the reader's.
 *
 * @param at ISO 8601
 * @param now milliseconds since 1970
 * @param locale BCP 47
 */
export function relativeTime(at: string, now: number, locale: string): string {
  const seconds = Math.min(Math.round((Date.parse(at) - now) / 1000), 0);
  if (Number.isNaN(seconds)) return '';
  const ago = -seconds;
  const format = relativeFormat(locale);
  if (ago < 45) return format.format(0, 'second');
  if (ago < 45 * minute) return format.format(Math.round(seconds / minute) || -1, 'minute');
  if (ago < 22 * hour) return format.format(Math.round(seconds / hour) || -1, 'hour');
  if (ago < 7 * day) return format.format(Math.round(seconds / day) || -1, 'day');
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return dateFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: sameYear ? undefined : 'numeric',
  }).format(new Date(at));
}

/** The same time to the minute, in the reader's own time zone: what a tooltip shows. */
export function exactTime(at: string, locale: string): string {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return '';
  return dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

/** The same time as short as it stays clear: the hour today, the day this year, the year before that. */
export function shortTime(at: string, now: number, locale: string): string {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return '';
  const today = new Date(now);
  const sameYear = time.getFullYear() === today.getFullYear();
  const sameDay = time.toDateString() === today.toDateString();
  return dateFormat(locale, {
    ...(sameDay
      ? { hour: 'numeric', minute: '2-digit' }
      : { day: 'numeric', month: 'short', year: sameYear ? undefined : 'numeric' }),
  }).format(time);
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

function relativeFormat(locale: string): Intl.RelativeTimeFormat {
  const format =
    relativeFormats.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  relativeFormats.set(locale, format);
  return format;
}
