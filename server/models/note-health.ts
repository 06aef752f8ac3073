import type { ModelFailure } from '../contract/models.ts';
import type { Call } from './ask-model.ts';
import type { ModelDeps } from './model-deps.ts';
import { noteAnswered, noteFailed } from './rests.ts';

const answeredAnyway = new Set<ModelFailure>(['malformed', 'refused', 'rejected', 'too-long']);

/** Failures of the provider count against it; an answer that is no use to us does not. */
export async function noteHealth(
  deps: Pick<ModelDeps, 'db' | 'now'>,
  which: { installId: string; provider: string },
  call: Call,
): Promise<void> {
  const isAnswer = call.ok || answeredAnyway.has(call.why);
  if (isAnswer) return await noteAnswered(deps.db, which);
  if (call.why === 'budget-spent') return;
  await noteFailed(deps.db, which, deps.now(), call.retryAfterMs);
}
