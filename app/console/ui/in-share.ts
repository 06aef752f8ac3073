import { reader } from '../language/reader.ts';
import { wordsNow } from '../language/words-now.ts';
import { shellWords } from './shell-words.ts';

/**
 * A share as a percentage with its sign: "95.4 %". Only what is whole is 100 %, and only what is nothing is 0 %.
 *
 * @param share 0 to 1
 * @param digits after the point, at most
 */
export function inShare(share: number, digits = 0): string {
  const step = 10 ** -digits;
  const rounded = Math.round((share * 100) / step) * step;
  const percent = share >= 1 ? 100 : share <= 0 ? 0 : Math.min(Math.max(rounded, step), 100 - step);
  const format = new Intl.NumberFormat(reader().locale, { maximumFractionDigits: digits });
  return wordsNow(shellWords).t('share', { percent: format.format(percent) });
}
