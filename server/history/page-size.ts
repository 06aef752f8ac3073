import { ZendeskError } from '../zendesk/errors.ts';

/** Rows in a page of an export when nothing else is asked for (developer.zendesk.com, "Incremental exports"). */
const most = 1000;
const least = 50;
/** So many pages are read before one is asked for that was too large before. */
const pagesBetweenTries = 10;

/** Rows to ask for after a page took too long: half as many. @param size `null` is as many as Zendesk gives */
export function smallerPage(size: number | null): number {
  return Math.max(Math.floor((size ?? most) / 2), least);
}

/**
 * Rows to ask for after a page that came: now and then twice as many, until it is as many as Zendesk gives.
 *
 * @param pages how many the list has had, with this one
 */
export function nextPageSize(size: number | null, pages: number): number | null {
  if (size === null || pages % pagesBetweenTries !== 0) return size;
  return size * 2 >= most ? null : size * 2;
}

/** Whether an answer took longer than we, or something on its way, would wait: a smaller one may come. */
export function tookTooLong(failure: ZendeskError): boolean {
  const { status, cause } = failure;
  if (status === 408 || status === 504) return true;
  return cause instanceof Error && cause.name === 'TimeoutError';
}
