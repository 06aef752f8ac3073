import type { ZafClient } from '../zaf/client.ts';
import { RequestError } from '../zaf/request-error.ts';
import { sendRequest } from '../zaf/send-request.ts';
import { readField, savedField, ticketAnswer, ticketUrl } from './read-field.ts';
import type { SavedField } from './read-field.ts';
import { readOptions } from './read-options.ts';
import { readRefusal } from './read-refusal.ts';

export interface FieldChange {
  ticketId: string;
  fieldId: string;
  /** What the field said when the agent decided. */
  from: string | null;
  to: string | null;
}

/**
 * What became of a change.
 *
 * - `changed`: somebody was quicker; nothing was written over what they chose
 * - `not-kept`: taken, and the field says something else all the same, a trigger's choice for one
 * - `gone`: the field has no such option any more
 * - `refused`: by a rule of the account, in Zendesk's own words
 * - `busy`: others write to the ticket at this moment, or Zendesk has too much to do
 */
export type ChangeOutcome =
  | { state: 'written' }
  | { state: 'changed' | 'not-kept'; value: string | null }
  | { state: 'refused'; words: string }
  | { state: 'closed' | 'gone' | 'not-allowed' | 'busy' | 'failed' };

type Client = Pick<ZafClient, 'request'>;

/** How often a change is tried while others write to the ticket. */
const mostTries = 2;

/** Changes one dropdown field of a ticket in the agent's own session, never over what somebody else chose meanwhile. */
export async function setField(client: Client, change: FieldChange): Promise<ChangeOutcome> {
  for (let tries = 0; tries < mostTries; tries++) {
    const outcome = await tryOnce(client, change).catch((failure): ChangeOutcome => ({
      state: stateOf(failure),
    }));
    if (outcome !== 'conflict') return outcome;
  }
  return { state: 'busy' };
}

async function tryOnce(client: Client, change: FieldChange): Promise<ChangeOutcome | 'conflict'> {
  const { ticketId, fieldId, from } = change;
  const [now, isOption] = await Promise.all([
    readField(client, ticketId, fieldId),
    isOptionNow(client, change),
  ]);
  if (now.isClosed) return { state: 'closed' };
  if (now.value !== from) return { state: 'changed', value: now.value };
  if (!isOption) return { state: 'gone' };
  return put(client, change, now).catch((failure) => explain(client, change, failure));
}

async function put(
  client: Client,
  { ticketId, fieldId, to }: FieldChange,
  { updatedAt }: SavedField,
): Promise<ChangeOutcome> {
  const ticket = {
    custom_fields: [{ id: Number(fieldId), value: to }],
    safe_update: true,
    updated_stamp: updatedAt,
  };
  const answer = await sendRequest(
    client,
    {
      url: ticketUrl(ticketId),
      type: 'PUT',
      dataType: 'json',
      contentType: 'application/json',
      data: JSON.stringify({ ticket }),
      autoRetry: false,
    },
    ticketAnswer,
    { deadlineMs: 15_000, signal: new AbortController().signal },
  );
  const { value } = savedField(answer.ticket, fieldId);
  return value === to ? { state: 'written' } : { state: 'not-kept', value };
}

async function explain(
  client: Client,
  change: FieldChange,
  failure: unknown,
): Promise<ChangeOutcome | 'conflict'> {
  const refusal = readRefusal(failure);
  if (refusal?.status === 409) return 'conflict';
  if (refusal?.status === 422) {
    if (!(await isOptionNow(client, change))) return { state: 'gone' };
    if (refusal.words) return { state: 'refused', words: refusal.words };
  }
  const state = stateOf(failure);
  if (state !== 'failed') return { state };
  // An answer that was lost on its way is no sign that nothing was written.
  const now = await readField(client, change.ticketId, change.fieldId);
  return { state: now.value === change.to ? 'written' : 'failed' };
}

/** Where Zendesk does not tell its options, it is left to it to refuse one that is none. */
async function isOptionNow(client: Client, { fieldId, to }: FieldChange): Promise<boolean> {
  if (to === null) return true;
  const options = await readOptions(client, fieldId).catch((failure: unknown) =>
    failure instanceof RequestError && failure.code === 'not-found' ? new Map() : undefined,
  );
  return options?.has(to) ?? true;
}

function stateOf(failure: unknown): 'not-allowed' | 'busy' | 'failed' {
  const code = failure instanceof RequestError ? failure.code : undefined;
  if (code === 'forbidden' || code === 'not-found') return 'not-allowed';
  return code === 'busy' ? 'busy' : 'failed';
}
