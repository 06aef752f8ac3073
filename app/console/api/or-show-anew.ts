import { asApiError } from './use-remote.ts';

/**
 * Saves; where somebody else saved meanwhile, what there is now is shown before the refusal is told, so that one's own
 * changes lie on top of it and saving again is a decision.
 *
 * @throws ApiError as saving does
 */
export async function orShowAnew<T>(
  save: () => Promise<T>,
  showAnew: () => Promise<void>,
): Promise<T> {
  return save().catch(async (failure: unknown) => {
    if (asApiError(failure).code === 'changed_meanwhile') await showAnew().catch(() => undefined);
    throw failure;
  });
}
