import type { Sandbox } from '../sandbox.ts';
import type { Translation } from './help-center.ts';

export interface NewTranslation {
  locale: string;
  title: string;
  /** HTML; default empty. */
  body?: string;
  draft?: boolean;
  outdated?: boolean;
}

/** A translation as of now, written by `actorId`. */
export function buildTranslation(
  sandbox: Sandbox,
  input: NewTranslation,
  actorId: number,
): Translation {
  const at = sandbox.clock.iso();
  return {
    id: sandbox.ids.next(),
    locale: input.locale,
    title: input.title,
    body: input.body ?? '',
    draft: input.draft ?? false,
    outdated: input.outdated ?? false,
    createdById: actorId,
    updatedById: actorId,
    createdAt: at,
    updatedAt: at,
  };
}
