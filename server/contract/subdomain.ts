import { z } from 'zod';

/** A Zendesk subdomain that has been looked at: lower case, the part before `.zendesk.com`. */
export const subdomain = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/)
  .brand<'Subdomain'>();
export type Subdomain = z.infer<typeof subdomain>;

export type SubdomainReading =
  | { ok: true; subdomain: Subdomain; changed: boolean }
  | { ok: false; reason: 'empty' | 'not-zendesk' | 'not-a-subdomain' };

const addressOfZendesk = /^(?:https?:\/\/)?([^/?#@:\\]+)\.zendesk\.com\/?$/i;

/**
 * Reads what a person typed as their Zendesk subdomain.
 *
 * Only three things are forgiven, because none of them can lead to another host: blanks around it,
 * upper case, and the plain address of the account (`https://acme.zendesk.com/`). All else is
 * refused, never repaired: stripping characters from `acme.evil.example` would name a host nobody meant.
 *
 * @param typed what stands in the field
 * @returns the subdomain and whether it differs from what was typed, or the reason of the refusal
 */
export function readSubdomain(typed: string): SubdomainReading {
  const trimmed = typed.trim();
  if (trimmed === '') return { ok: false, reason: 'empty' };
  const written = addressOfZendesk.exec(trimmed)?.[1] ?? trimmed;
  // Of the alphabet only: the Kelvin sign, too, has the lower case k.
  const name = written.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const parsed = subdomain.safeParse(name);
  if (parsed.success) return { ok: true, subdomain: parsed.data, changed: parsed.data !== typed };
  const looksLikeAnAddress = /[/.:@]/.test(name);
  return { ok: false, reason: looksLikeAnAddress ? 'not-zendesk' : 'not-a-subdomain' };
}
