import type { Composer } from './composer.ts';
import type { TicketModel } from './ticket-model.ts';

/** Sends what is written and changed to the account; answers why it was refused, `undefined` when it was not. */
export async function submit(model: TicketModel, composer: Composer): Promise<string | undefined> {
  const mode = composer.mode();
  const response = await fetch(`/agent/tickets/${model.state.ticket.id}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-csrf-token': model.state.csrfToken },
    body: JSON.stringify({
      mode,
      html: composer.html(),
      changes: mode === 'requester' ? {} : changes(model),
    }),
  });
  if (response.ok) return undefined;
  return refusalIn(await response.text());
}

const NAMES: Record<string, string> = {
  'ticket.assignee.user.id': 'assigneeId',
  'ticket.assignee.group.id': 'groupId',
};

function changes(model: TicketModel): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const customFields: Record<string, unknown> = {};
  for (const [path, value] of model.edits()) {
    const custom = /^ticket\.customField:custom_field_(\d+)$/.exec(path)?.[1];
    if (custom !== undefined) customFields[custom] = value;
    else result[NAMES[path] ?? path.replace('ticket.', '')] = value;
  }
  // An agent's submit answers a new ticket, which makes it open.
  if (model.state.ticket.status === 'new' && result.status === undefined) {
    result.status = document.querySelector<HTMLSelectElement>('#composer select')?.value;
  }
  return Object.keys(customFields).length > 0 ? { ...result, customFields } : result;
}

/** The sentences inside Zendesk's error envelope. */
function refusalIn(text: string): string {
  try {
    const { details, description } = JSON.parse(text) as {
      description?: string;
      details?: Record<string, { description: string }[]>;
    };
    const sentences = Object.values(details ?? {}).flatMap((list) =>
      list.map((one) => one.description),
    );
    return sentences.join(' ') || description || 'The ticket was not saved.';
  } catch {
    return 'The ticket was not saved.';
  }
}
