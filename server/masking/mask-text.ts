import { maskOf, type MaskKind } from '../contract/masks.ts';
import type { NameMasker } from './departed-names.ts';
import { findCards } from './find-cards.ts';
import { findEmails } from './find-emails.ts';
import { findIbans } from './find-ibans.ts';
import { findNationalIds } from './find-national-ids.ts';
import { findPhones } from './find-phones.ts';
import { findSecrets } from './find-secrets.ts';
import { withoutSpans, type Span } from './match-spans.ts';
import { plainCopy } from './plain-copy.ts';

/** In this order: what is certain before what is likely, so that a card is not taken for a telephone number. */
const finders: [kind: MaskKind, find: (text: string) => Span[]][] = [
  ['secret', findSecrets],
  ['email', findEmails],
  ['iban', findIbans],
  ['card', findCards],
  ['national-id', findNationalIds],
  ['phone', findPhones],
];

/**
 * A text with personal data masked: e-mail addresses, telephone, card and account numbers, national ids, secrets.
 * Numbers with check digits are masked only if those are right, others only if their form or the word before
 * them leaves no doubt: an order number must stay.
 *
 * @param maskNames where one of the people it is about was deleted in Zendesk; names are masked last
 */
export function maskText(text: string, maskNames?: NameMasker): string {
  const original = text.replace(/⟦/g, '[').replace(/⟧/g, ']');
  let plain = plainCopy(original);
  const masks = finders.flatMap(([kind, find]) => {
    const spans = find(plain).sort(byStart);
    plain = withoutSpans(plain, spans);
    return spans.map((span) => ({ ...span, mask: maskOf(kind) }));
  });
  let at = 0;
  const parts = masks.sort(byStart).map(({ start, end, mask }) => {
    const before = original.slice(at, start);
    at = end;
    return before + mask;
  });
  const masked = parts.join('') + original.slice(at);
  return maskNames ? maskNames(masked) : masked;
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}
