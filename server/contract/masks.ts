/**
 * What stands in a stored text in place of personal data, `⟦email⟧` for an e-mail address. The brackets are
 * taken out of what people write before anything is masked, so a mask is always ours.
 */
const maskKinds = ['email', 'phone', 'card', 'iban', 'national-id', 'secret', 'name'] as const;
export type MaskKind = (typeof maskKinds)[number];

export function maskOf(kind: MaskKind): string {
  return `⟦${kind}⟧`;
}

/** Finds every mask in a text; its first group is the kind. */
export const maskPattern = new RegExp(`⟦(${maskKinds.join('|')})⟧`, 'g');
