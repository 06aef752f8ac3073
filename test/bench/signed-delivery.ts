import { createHmac, randomUUID } from 'node:crypto';

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
    account_id: 22129848,
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
  const signature = createHmac('sha256', secret).update(timestamp).update(body).digest('base64');
  return {
    id,
    body,
    headers: {
      'content-type': 'application/json',
      'x-zendesk-webhook-signature': signature,
      'x-zendesk-webhook-signature-timestamp': timestamp,
    },
  };
}
