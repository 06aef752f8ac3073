import { maskOf, maskPattern, type MaskKind } from '../contract/masks.ts';
import { createModelMask } from './mask-for-model.ts';
import { placeholderPattern, readPlaceholder } from './placeholders.ts';

/**
 * Texts of one conversation with everything personal behind masks that nothing undoes: what is said of one person may
 * be of use for another, who it was said to may not.
 *
 * @param names of its people, as Zendesk has them
 * @throws MaskingError when anything goes wrong: nothing of it may be used
 */
export function maskForGood(texts: string[], names: string[]): string[] {
  const mask = createModelMask({ names });
  return texts.map((text) =>
    mask
      .mask(text)
      .replace(placeholderPattern, (one) => maskOf(storedKind(readPlaceholder(one)?.kind))),
  );
}

/** What has no mask of its own in storage is as little to be known as a secret. */
function storedKind(kind: string | undefined): MaskKind {
  const own = [...`⟦${kind}⟧`.matchAll(maskPattern)][0]?.[1];
  return (own as MaskKind | undefined) ?? 'secret';
}
