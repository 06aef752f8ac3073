import type { Account } from '../account.ts';
import type { Locales } from './help-center.ts';

/** The languages of a brand's help centre. */
export function localesOf({ helpCenter }: Account, brandId: number): Locales {
  return helpCenter.locales.get(brandId) ?? { enabled: ['en-us'], default: 'en-us' };
}
