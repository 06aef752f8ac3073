import { z } from 'zod';
import { RequestError } from '../zaf/request-error.ts';

/** How Zendesk answered a request that it did not take. */
export interface Refusal {
  status: number;
  /** Its own words, which name the field or the rule; empty where it gave none. */
  words: string;
}

/** What Zendesk said when it refused a write, or nothing where no answer came. */
export function readRefusal(failure: unknown): Refusal | undefined {
  if (!(failure instanceof RequestError)) return undefined;
  const answered = xhr.safeParse(failure.cause).data;
  if (!answered) return undefined;
  const { status, responseJSON, responseText } = answered;
  const said = envelope.safeParse(responseJSON ?? parsed(responseText)).data;
  const details = Object.values(said?.details ?? {}).flatMap((reasons) =>
    reasons.map(({ description }) => description),
  );
  return { status, words: (details.join(' ') || said?.description) ?? '' };
}

/** What ZAF rejects with, like jQuery's xhr. */
const xhr = z.object({
  status: z.number(),
  responseJSON: z.unknown().optional(),
  responseText: z.string().optional().catch(undefined),
});

/** Zendesk's answer to a record that does not keep its rules; the reasons stand by field, or under `base`. */
const envelope = z.object({
  description: z.string().optional().catch(undefined),
  details: z
    .record(z.string(), z.array(z.object({ description: z.string() })))
    .optional()
    .catch(undefined),
});

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
