import type { Sandbox } from '../sandbox.ts';
import type { Locales } from './help-center.ts';

/** Sets the languages of a brand's help centre; the first is the default. Throws for none. */
export function setLocales(sandbox: Sandbox, brandId: number, enabled: readonly string[]): Locales {
  const [first] = enabled;
  if (first === undefined) throw new Error('A help center has at least one language');
  const locales = { enabled: [...enabled], default: first };
  sandbox.account.helpCenter.locales.set(brandId, locales);
  return locales;
}
