import type { Install } from '../../installs/install.ts';
import type { ModelSettingsRow } from '../../models/settings-store.ts';
import type { MaskedRead } from '../../writing/mask-read.ts';
import { evidenceOf } from '../../writing/evidence-of.ts';
import { peopleOf } from '../../writing/people-of.ts';
import type { Shown } from './shown.ts';
import type { Ground } from './write-sentences.ts';

/** What of a conversation a model may be shown, and what its sentences are judged by. */
export interface ShownRead {
  shown: Shown[];
  subject: string | undefined;
  names: string[];
  about: Ground['about'];
}

/** Of a ticket that was just read: what may leave by the account's settings, and the people it names. */
export function shownConversation(
  read: MaskedRead,
  ticketId: string,
  { usesInternalNotes }: Install,
  { withheld }: ModelSettingsRow,
): ShownRead {
  const { source, entries } = read;
  const shown =
    source.isMessaging && withheld.includes('messages')
      ? []
      : evidenceOf(entries, { useNotes: usesInternalNotes, withheld });
  const { authors, names } = peopleOf(read);
  const subject = withheld.includes('subject') ? undefined : source.subject;
  return {
    shown,
    subject,
    names,
    about: { people: authors, ticketId, subject },
  };
}
