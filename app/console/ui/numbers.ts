/** A count as people of this browser's language write it. */
export function inFigures(count: number): string {
  return new Intl.NumberFormat(navigator.language).format(count);
}

/** "1 ticket", "3,200 tickets". */
export function counted(count: number, one: string, many: string): string {
  return `${inFigures(count)} ${count === 1 ? one : many}`;
}

/** A share as a whole percent; only what is whole is 100 %. @param share 0 to 1 */
export function inPercent(share: number): number {
  return share >= 1 ? 100 : Math.min(Math.round(share * 100), 99);
}

/** A length of time in its largest units: "3 h 20 min", "45 s". */
export function inTime(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  return `${Math.round(hours / 24)} days`;
}

/** A size in its largest unit: "1.8 MB". */
export function inBytes(bytes: number): string {
  const [size, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
  const format = new Intl.NumberFormat(navigator.language, { maximumFractionDigits: 1 });
  return `${format.format(size)} ${unit}`;
}
