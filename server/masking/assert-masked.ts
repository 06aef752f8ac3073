import { maskPattern } from '../contract/masks.ts';
import { checkedFinders } from './checked-finders.ts';
import { findKinds } from './find-kinds.ts';
import { MaskingError } from './masking-error.ts';
import { blankOut } from './match-spans.ts';
import { placeholderPattern } from './placeholders.ts';
import { plainCopy } from './plain-copy.ts';

/**
 * The last look at what is about to be sent to a model: nothing that has a form of its own (an e-mail address, a
 * telephone, card or account number, a national id, a secret, an IP address) may stand in it. Names and postal
 * addresses are not looked for: the ticket they are known from is not known here.
 *
 * @throws MaskingError `not_masked` where something is found, `masking_failed` where looking fails
 */
export function assertMasked(text: string): void {
  const kinds = kindsLeft(text);
  if (kinds.length > 0) throw new MaskingError('not_masked', kinds);
}

function kindsLeft(text: string): string[] {
  try {
    const plain = plainCopy(
      text.replace(maskPattern, blankOut).replace(placeholderPattern, blankOut),
    );
    return [...new Set(findKinds(plain, checkedFinders).map(({ kind }) => kind))];
  } catch {
    throw new MaskingError('masking_failed');
  }
}
