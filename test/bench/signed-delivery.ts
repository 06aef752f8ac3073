import { randomUUID } from 'node:crypto';
import { signatureHeader, signDelivery, timestampHeader } from '../../server/zendesk/signature.ts';

export interface SignedDelivery {
  id: string;
  body: string;
  headers: Record<string, string>;
}

/** A delivery as Zendesk sends it, about this ticket, signed now. */
export function signedDelivery(secret: string, ticketId: number): SignedDelivery {
  const id = randomUUID();
  const timestamp = new Date().toISOString();
  const body = JSON.stringify({
    account_id: 70001,
    id,
    type: 'zen:event-type:ticket.comment_added',
    subject: `zen:ticket:${ticketId}`,
    time: timestamp,
    zendesk_event_version: '2022-11-06',
    detail: {
      id: String(ticketId),
      status: 'OPEN',
      subject: 'A question',
      tags: [],
      via: { channel: 'email' },
    },
    event: {
      comment: {
        id: '1',
        body: 'Words of ordinary length, as customers write them every day.',
        is_public: true,
      },
    },
  });
  return {
    id,
    body,
    headers: {
      'content-type': 'application/json',
      [signatureHeader]: signDelivery(secret, timestamp, Buffer.from(body)),
      [timestampHeader]: timestamp,
    },
  };
}
