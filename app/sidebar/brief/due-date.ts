import { dateFormat } from '../../ui/date-format.ts';

/** A day on which something falls due, in words. @param due `YYYY-MM-DD`, the same day wherever it is read */
export function dueDate(due: string, locale: string): string {
  return dateFormat(locale, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${due}T00:00:00Z`));
}
