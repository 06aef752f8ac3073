import { reader } from '../language/reader.ts';

/** A short time in seconds, one figure behind the point. @param ms milliseconds */
export function inSeconds(ms: number): string {
  const format = new Intl.NumberFormat(reader().locale, { maximumFractionDigits: 1 });
  return `${format.format(ms / 1000)} s`;
}
