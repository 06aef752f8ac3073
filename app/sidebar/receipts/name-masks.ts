import { maskPattern } from '../../../server/contract/masks.ts';
import type { MaskKind } from '../../../server/contract/masks.ts';
import type { Words } from '../strings/strings-provider.tsx';

/** Masked text in words alone, for where nothing can be drawn: "[e-mail hidden]". */
export function nameMasks(text: string, { t }: Pick<Words, 't'>): string {
  return text.replace(maskPattern, (_mask, kind: MaskKind) => `[${t(`mask.${kind}`)}]`);
}
