import { answerBounds, type AnswerTime, type UseKind } from './use-kinds.ts';

/**
 * Within how many milliseconds a share of a day's briefs were there, as the upper bound that was counted.
 *
 * @param share 0 to 1
 * @returns `undefined` when there were none, or when it took longer than the last bound
 */
export function answeredWithin(
  uses: Partial<Record<UseKind, number>>,
  share: number,
): number | undefined {
  const counts = [...answerBounds, 'slow' as const].map(
    (bound) => uses[`answered-${bound}` satisfies AnswerTime] ?? 0,
  );
  const all = counts.reduce((sum, n) => sum + n, 0);
  if (all === 0) return undefined;
  let sum = 0;
  return answerBounds[counts.findIndex((n) => (sum += n) >= all * share)];
}
