import { maskOf } from '../contract/masks.ts';
import type { NameMasker } from './departed-names.ts';
import { findKinds } from './find-kinds.ts';
import { plainCopy } from './plain-copy.ts';
import { replaceSpans } from './replace-spans.ts';
import { structuredFinders } from './structured-finders.ts';

/**
 * A text with personal data masked: e-mail addresses, telephone, card and account numbers, national ids, secrets.
 * Numbers with check digits are masked only if those are right, others only if their form or the word before
 * them leaves no doubt: an order number must stay.
 *
 * @param maskNames where one of the people it is about was deleted in Zendesk; names are masked last
 */
export function maskText(text: string, maskNames?: NameMasker): string {
  const original = text.replace(/⟦/g, '[').replace(/⟧/g, ']');
  const found = findKinds(plainCopy(original), structuredFinders);
  const masked = replaceSpans(original, found, ({ kind }) => maskOf(kind));
  return maskNames ? maskNames(masked) : masked;
}
