import type { DraftErrors } from './read-draft.ts';
import type { ModelsDraft } from './use-models-draft.ts';

/** What every part of the settings form is handed. */
export interface DraftFields {
  draft: ModelsDraft;
  errors: DraftErrors;
  change(changes: Partial<ModelsDraft>): void;
}
