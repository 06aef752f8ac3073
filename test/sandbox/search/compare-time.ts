import type { Operator } from './parse-query.ts';
import { timeSpan } from './time-span.ts';

/** Whether a time (ISO 8601) stands so to the time a search names. Throws 422 for what is no time. */
export function compareTime(at: string, operator: Operator, value: string, nowMs: number): boolean {
  const ms = Date.parse(at);
  const { from, to } = timeSpan(value, nowMs);
  if (operator === '<') return ms < from;
  if (operator === '<=') return ms < to;
  if (operator === '>') return ms >= to;
  return operator === '>=' ? ms >= from : ms >= from && ms < to;
}
