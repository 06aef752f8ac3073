import { figuresOf } from '../language/figures-of.ts';
import { reader } from '../language/reader.ts';
import { wordsNow } from '../language/words-now.ts';
import { shellWords } from './shell-words.ts';

/** A count as readers of the console's language write it. */
export function inFigures(count: number): string {
  return figuresOf(reader().locale)(count);
}

/** A share as a whole percent; only what is whole is 100 %. @param share 0 to 1 */
export function inPercent(share: number): number {
  return share >= 1 ? 100 : Math.min(Math.round(share * 100), 99);
}

/** A length of time in its largest units: "3 h 20 min", "45 s". */
export function inTime(ms: number): string {
  const { t } = wordsNow(shellWords);
  const seconds = Math.round(ms / 1000);
  if (seconds < 90) return t('time.seconds', { count: seconds });
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return t('time.minutes', { count: minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 48)
    return minutes % 60 === 0
      ? t('time.hours', { hours })
      : t('time.hoursMinutes', { hours, minutes: minutes % 60 });
  return t('time.days', { count: Math.round(hours / 24) });
}

/** A size in its largest unit: "1.8 MB". */
export function inBytes(bytes: number): string {
  const [size, unit] =
    bytes < 1e6 ? ([bytes / 1e3, 'kilobytes'] as const) : ([bytes / 1e6, 'megabytes'] as const);
  const format = new Intl.NumberFormat(reader().locale, { maximumFractionDigits: 1 });
  return wordsNow(shellWords).t(`size.${unit}`, { size: format.format(size) });
}
