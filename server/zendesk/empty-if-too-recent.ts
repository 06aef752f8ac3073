import { ZendeskError } from './errors.ts';
import type { ExportPage } from './exports.ts';

/** For a time-based export: the newest minute is never told, and asking for it is an end that holds nothing yet. */
export function emptyIfTooRecent(startTime: number): (failure: unknown) => ExportPage<never> {
  return (failure) => {
    if (!isTooRecent(failure)) throw failure;
    return { rows: [], unreadable: [], position: String(startTime), isEnd: true };
  };
}

function isTooRecent(failure: unknown): boolean {
  if (!(failure instanceof ZendeskError)) return false;
  return (
    (failure.status === 422 && failure.code === 'InvalidValue') ||
    (failure.status === 400 && failure.code === 'StartTimeTooRecent')
  );
}
