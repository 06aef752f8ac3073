/** Why a topic was not written, by the backend's code; one that has no words here is told by itself. */
export function reasonOf(code: string | undefined): string {
  if (code === undefined) return 'Why is not known.';
  return reasons.get(code) ?? `The reason is “${code}”.`;
}

const reasons = new Map([
  ['already-set', 'Somebody or something had set the field already.'],
  ['ticket-closed', 'The ticket was closed, and Zendesk lets nobody change a closed ticket.'],
  ['ticket-gone', 'The ticket is not there any more.'],
  ['option-gone', 'Zendesk does not have this option any more.'],
  [
    'required-fields',
    'Zendesk wants other fields of the ticket to be filled in first. See which ones are required.',
  ],
  [
    'not-allowed',
    'Zendesk does not let the admin who connected change this ticket. Check their role, then connect again.',
  ],
  ['keeps-changing', 'The ticket kept changing while it was to be written to.'],
  ['refused', 'Zendesk refused the change and did not say why.'],
]);
