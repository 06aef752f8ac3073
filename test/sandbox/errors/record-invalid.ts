import { ZendeskError } from './zendesk-error.ts';

export interface InvalidDetail {
  description: string;
  error?: string | null;
  ticket_field_id?: number;
  ticket_field_type?: string;
}

/** 422 in the envelope Zendesk uses for a record that fails validation; details are keyed by field or `base`. */
export function recordInvalid(details: Record<string, InvalidDetail[]>): ZendeskError {
  return new ZendeskError(422, {
    error: 'RecordInvalid',
    description: 'Record validation errors',
    details,
  });
}
