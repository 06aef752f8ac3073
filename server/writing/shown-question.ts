import type { WithheldKind } from '../contract/models.ts';
import type { Asked } from '../db/recommendations-schema.ts';
import { textOf } from './text-of.ts';

/**
 * What a ticket asks, as a model may be shown it.
 *
 * @param withheld what by the admin's choice never leaves
 * @returns empty where nothing of it may
 */
export function shownQuestion(
  { title, body, nameless, kinds }: Pick<Asked, 'title' | 'body' | 'nameless' | 'kinds'>,
  withheld: readonly WithheldKind[],
): string {
  if (!kinds) return '';
  const isWithheld = kinds.some((kind) => withheld.includes(kind));
  const shown = nameless ?? { title, body };
  return textOf({
    title: withheld.includes('subject') ? '' : shown.title,
    body: isWithheld ? '' : shown.body,
  });
}
