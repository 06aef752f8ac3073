import type { Sandbox } from '../sandbox.ts';
import { buildTranslation, type NewTranslation } from './build-translation.ts';
import type { Category } from './help-center.ts';
import { localesOf } from './locales-of.ts';

export interface NewCategory {
  name: string;
  description?: string;
  /** Default: the account's own brand. */
  brandId?: number;
  /** Default: the brand's default language. */
  locale?: string;
  /** Its name in further languages. */
  translations?: NewTranslation[];
}

/** Adds a category to a brand's help centre. */
export function addCategory(sandbox: Sandbox, input: NewCategory): Category {
  const { account, clock } = sandbox;
  const brandId = input.brandId ?? account.defaultBrandId;
  const locale = input.locale ?? localesOf(account, brandId).default;
  const source = { locale, title: input.name, body: input.description };
  const category: Category = {
    id: sandbox.ids.next(),
    brandId,
    sourceLocale: locale,
    position: account.helpCenter.categories.size,
    translations: [source, ...(input.translations ?? [])].map((one) =>
      buildTranslation(sandbox, one, account.ownerId),
    ),
    createdAt: clock.iso(),
    updatedAt: clock.iso(),
  };
  account.helpCenter.categories.set(category.id, category);
  return category;
}
