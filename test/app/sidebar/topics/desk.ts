import type { ZafRequest } from '../../../../app/sidebar/zaf/client.ts';
import type { ReadyTopic } from '../../../../app/sidebar/topics/topic-view.ts';
import type { AssignedTopic, TopicSuggestion } from '../../../../server/contract/topics.ts';

export const fieldId = '360';
export const formPath = `ticket.customField:custom_field_${fieldId}`;

const names: Record<string, string> = {
  refund_late: 'Billing::Refund::Late',
  refund_double: 'Billing::Refund::Double charge',
  parcel_lost: 'Orders::Delivery::Lost parcel',
};

/** As much of Zendesk as topics need: one ticket with one dropdown, kept by Zendesk's own rules. */
export interface Desk {
  value: string | null;
  status: string;
  updatedAt: string;
  options: Map<string, string>;
  /** Bodies of the writes, also of those that were refused. */
  writes: { ticket: Record<string, unknown> }[];
  /** What happens as a write arrives: it may change the ticket, or throw what Zendesk refuses with. */
  onWrite: () => void;
  /** What a write is answered with where that is not the ticket. */
  answer: (() => unknown) | undefined;
  /** Somebody else's change. */
  change(value: string | null): void;
  take(request: ZafRequest): unknown;
}

export function aDesk(over: Partial<Desk> = {}): Desk {
  let minute = 10;
  const desk: Desk = {
    value: null,
    status: 'open',
    updatedAt: '2026-03-01T10:10:00Z',
    options: new Map(Object.entries(names)),
    writes: [],
    onWrite: () => undefined,
    answer: undefined,
    change(value) {
      desk.value = value;
      desk.updatedAt = `2026-03-01T10:${++minute}:00Z`;
    },
    take({ url, type, data }) {
      if (url.startsWith('/api/v2/ticket_fields/')) {
        const options = [...desk.options].map(([value, name]) => ({ value, name }));
        return { ticket_field: { id: Number(fieldId), custom_field_options: options } };
      }
      if (type === 'PUT') write(JSON.parse(data ?? '') as Desk['writes'][number]);
      if (type === 'PUT' && desk.answer) return desk.answer();
      const custom_fields = [
        { id: 7, value: ['other'] },
        { id: Number(fieldId), value: desk.value },
      ];
      return { ticket: { id: 42, status: desk.status, updated_at: desk.updatedAt, custom_fields } };
    },
    ...over,
  };

  function write(body: Desk['writes'][number]): void {
    desk.writes.push(body);
    desk.onWrite();
    const { updated_stamp, safe_update, custom_fields } = body.ticket as {
      updated_stamp?: string;
      safe_update?: boolean;
      custom_fields: { id: number; value: string | null }[];
    };
    if (safe_update && updated_stamp !== desk.updatedAt) throw { status: 409 };
    const [field] = custom_fields;
    if (field?.id !== Number(fieldId)) throw new Error('Another field is written.');
    if (field.value !== null && !desk.options.has(field.value)) {
      throw refusal(`Topic: '${field.value}' is not a valid value`);
    }
    desk.change(field.value);
  }
  return desk;
}

/** A 422 as Zendesk words it. */
export function refusal(...descriptions: string[]): unknown {
  const details = { base: descriptions.map((description) => ({ description, error: null })) };
  const body = { error: 'RecordInvalid', description: 'Record validation errors', details };
  return { status: 422, responseText: JSON.stringify(body), responseJSON: body };
}

export function aSuggestion(value: string, over: Partial<TopicSuggestion> = {}): TopicSuggestion {
  return {
    value,
    name: names[value] ?? value,
    confidence: 0.82,
    because: ['71', '72'],
    ...over,
  };
}

export function anAssigned(over: Partial<AssignedTopic> = {}): AssignedTopic {
  return {
    ...aSuggestion('refund_late', { confidence: 0.94 }),
    at: '2026-03-01T10:00:00Z',
    state: 'assigned',
    ...over,
  };
}

export function aReadyTopic(over: Partial<ReadyTopic> = {}): ReadyTopic {
  return {
    state: 'ready',
    version: 4,
    field: { id: fieldId, title: 'Contact reason' },
    suggestions: [aSuggestion('refund_late'), aSuggestion('refund_double', { confidence: 0.47 })],
    ...over,
  };
}
