import { z } from 'zod';
import type { ZafClient } from '../zaf/client.ts';
import { RequestError } from '../zaf/request-error.ts';
import { sendRequest } from '../zaf/send-request.ts';

/** A solved ticket as the agent's own session reads it. */
export interface ReadTicket {
  id: string;
  subject: string;
  /** Its subject and its first words, to find in it what it has in common. */
  text: string;
  /** ISO 8601; missing where Zendesk does not tell, or where it is not solved any more. */
  solvedAt: string | undefined;
  group: string | undefined;
  satisfaction: 'good' | 'bad' | undefined;
}

/**
 * Reads tickets in the agent's own session with one call, archived ones too. Those that the agent may not open are not
 * in the answer, nor are deleted ones: nothing is known of them then.
 *
 * @throws RequestError when Zendesk did not answer; where it refuses, none of them is for this agent
 */
export async function readSimilarTickets(
  client: Pick<ZafClient, 'request'>,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReadTicket[]> {
  if (ids.length === 0) return [];
  const url = `/api/v2/tickets/show_many.json?ids=${ids.join(',')}&include=groups,metric_sets`;
  const request = { url, type: 'GET', dataType: 'json', autoRetry: false } as const;
  const read = await sendRequest(client, request, answer, { deadlineMs: 10_000, signal }).catch(
    (failure: unknown) => {
      if (failure instanceof RequestError && refusals.has(failure.code)) return undefined;
      throw failure;
    },
  );
  return (read?.tickets ?? [])
    .filter(({ status }) => status !== 'deleted')
    .map((ticket) => {
      const { id, subject, description, status, group_id, satisfaction_rating } = ticket;
      const metrics = ticket.metric_set ?? read?.metric_sets.find((one) => one.ticket_id === id);
      return {
        id,
        subject: subject ?? '',
        text: `${subject ?? ''}\n${description ?? ''}`,
        solvedAt: solved.has(status ?? '') ? (metrics?.solved_at ?? undefined) : undefined,
        group: read?.groups.find((group) => group.id === group_id)?.name,
        satisfaction: satisfactionOf(satisfaction_rating?.score),
      };
    });
}

const refusals = new Set(['forbidden', 'not-found']);
const solved = new Set(['solved', 'closed']);

function satisfactionOf(score: string | null | undefined): ReadTicket['satisfaction'] {
  return score === 'good' || score === 'bad' ? score : undefined;
}

const id = z.union([z.string(), z.number()]).transform(String);
const text = z.string().nullish();
const metrics = z.object({ ticket_id: id.optional(), solved_at: text });

const answer = z.object({
  tickets: z.array(
    z.object({
      id,
      subject: text,
      description: text,
      status: text,
      group_id: id.nullish(),
      satisfaction_rating: z.object({ score: text }).nullish(),
      metric_set: metrics.nullish(),
    }),
  ),
  groups: z.array(z.object({ id, name: z.string() })).default([]),
  metric_sets: z.array(metrics).default([]),
});
