/** A short time in seconds, one figure behind the point. @param ms milliseconds */
export function inSeconds(ms: number): string {
  const format = new Intl.NumberFormat(navigator.language, { maximumFractionDigits: 1 });
  return `${format.format(ms / 1000)} s`;
}
