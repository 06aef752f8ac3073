import type { Operator } from './parse-query.ts';

/** Whether a moment (epoch ms) stands so to the span of time a search names. */
export function compareTime(
  ms: number,
  operator: Operator,
  { from, to }: { from: number; to: number },
): boolean {
  if (operator === '<') return ms < from;
  if (operator === '<=') return ms < to;
  if (operator === '>') return ms >= to;
  return operator === '>=' ? ms >= from : ms >= from && ms < to;
}
