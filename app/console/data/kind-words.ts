import type { ErasedKind } from '../../../server/contract/care.ts';

export const kindWords: Record<ErasedKind, string> = {
  ticket: 'Ticket',
  requester: 'Requester',
  organization: 'Organization',
};

/** What everything can be deleted about, as choices. */
export const kindChoices = Object.entries(kindWords) as [ErasedKind, string][];
