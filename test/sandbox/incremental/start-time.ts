import { invalidAttribute } from '../errors/invalid-attribute.ts';
import { ZendeskError } from '../errors/zendesk-error.ts';
import type { Sandbox } from '../sandbox.ts';

/** The newest minute is never given out. */
const BLIND_SECONDS = 60;
const MAX_PER_PAGE = 1000;

/** ISO 8601 in epoch seconds. */
export function epochSeconds(iso: string): number {
  return Math.floor(Date.parse(iso) / 1000);
}

/** The newest moment an export gives out, in epoch seconds. */
export function exportHorizon(sandbox: Sandbox): number {
  return Math.floor(sandbox.clock.now() / 1000) - BLIND_SECONDS;
}

/** `?start_time=` in epoch seconds; throws Zendesk's errors for one that is missing or too recent. */
export function startTime(sandbox: Sandbox, url: URL): number {
  const text = url.searchParams.get('start_time');
  const start = Number(text);
  if (text === null || !Number.isInteger(start) || start < 0) {
    throw invalidAttribute('start_time must be epoch seconds');
  }
  if (start <= exportHorizon(sandbox)) return start;
  throw new ZendeskError(422, {
    error: 'InvalidValue',
    description: `Too recent start_time. Use a start_time older than ${BLIND_SECONDS} seconds`,
  });
}

/** `?per_page=`, 1,000 unless asked otherwise and at most. */
export function exportPageSize(url: URL): number {
  const perPage = Number(url.searchParams.get('per_page') ?? MAX_PER_PAGE);
  if (!Number.isInteger(perPage) || perPage < 1) {
    throw invalidAttribute('per_page must be a number above 0');
  }
  return Math.min(perPage, MAX_PER_PAGE);
}
