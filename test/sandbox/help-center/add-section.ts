import type { Sandbox } from '../sandbox.ts';
import { buildTranslation } from './build-translation.ts';
import type { NewCategory } from './add-category.ts';
import type { Section } from './help-center.ts';

export interface NewSection extends Omit<NewCategory, 'brandId'> {
  categoryId: number;
  parentSectionId?: number;
}

/** Adds a section to a category; throws for a category that is not there. */
export function addSection(sandbox: Sandbox, input: NewSection): Section {
  const { account, clock } = sandbox;
  const category = account.helpCenter.categories.get(input.categoryId);
  if (!category) throw new Error(`No category ${input.categoryId}`);
  const locale = input.locale ?? category.sourceLocale;
  const source = { locale, title: input.name, body: input.description };
  const section: Section = {
    id: sandbox.ids.next(),
    categoryId: category.id,
    parentSectionId: input.parentSectionId ?? null,
    sourceLocale: locale,
    position: account.helpCenter.sections.size,
    translations: [source, ...(input.translations ?? [])].map((one) =>
      buildTranslation(sandbox, one, account.ownerId),
    ),
    createdAt: clock.iso(),
    updatedAt: clock.iso(),
  };
  account.helpCenter.sections.set(section.id, section);
  return section;
}
