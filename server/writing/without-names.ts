import type { WithheldKind } from '../contract/models.ts';
import type { Asked } from '../db/recommendations-schema.ts';
import { createModelMask } from '../masking/mask-for-model.ts';
import { MaskingError } from '../masking/masking-error.ts';
import { withoutMasks } from './without-masks.ts';

/**
 * What of a ticket's words a model may read. Names are known while the ticket is read, and not kept: what may leave is
 * made then.
 *
 * @param words what is kept, as it stands
 * @param mayLeave those of them that may leave, where not all may
 * @param names of the ticket's people
 * @param kinds what of it an admin may withhold, beside its title
 * @returns nothing where masking does not hold: then nothing leaves
 */
export function withoutNames(
  words: { title: string; body: string },
  {
    mayLeave = words,
    names,
    kinds,
  }: { mayLeave?: { title: string; body: string }; names: string[]; kinds: WithheldKind[] },
): Pick<Asked, 'nameless' | 'kinds'> {
  const mask = createModelMask({ names });
  try {
    const masked = {
      title: withoutMasks(mask.mask(mayLeave.title)),
      body: withoutMasks(mask.mask(mayLeave.body)),
    };
    const isSame = masked.title === words.title && masked.body === words.body;
    return { ...(!isSame && { nameless: masked }), kinds };
  } catch (failure) {
    if (failure instanceof MaskingError) return {};
    throw failure;
  }
}
