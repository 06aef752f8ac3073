import { useCallback, useEffect, useRef, useState } from 'react';
import { useZaf } from '../zaf/zaf-provider.tsx';
import { formPath, readField, readForm } from './read-field.ts';

/** A ticket's field as it stands now. */
export interface StandingField {
  /** What Zendesk has; `null` for nothing. */
  saved: string | null;
  /** What the agent chose in the ticket's form and has not saved. */
  unsaved: { value: string | null } | undefined;
  isClosed: boolean;
}

export type FieldReading =
  { state: 'reading' } | { state: 'failed' } | ({ state: 'read' } & StandingField);

export interface UsedField {
  reading: FieldReading;
  /** Takes over what a write has told. */
  know(saved: string | null): void;
  /** Reads it once more, at once. */
  readAgain(): Promise<void>;
  /** Asks the form alone, at the moment of a click. */
  askForm(): Promise<StandingField['unsaved']>;
}

/** Long enough for one save to arrive as the several events it fires. */
const soonMs = 300;

/**
 * What a field of the ticket says, in Zendesk and in the form that the agent has open, kept current.
 *
 * @param told read anew whenever this changes
 */
export function useField(ticketId: string, fieldId: string, told: unknown): UsedField {
  const { client } = useZaf();
  const [reading, setReading] = useState<FieldReading>({ state: 'reading' });
  const reads = useRef({ asked: 0 });
  const known = useRef<Known>({});

  const askForm = useCallback(async () => {
    const form = await readForm(client, fieldId);
    return unsavedIn(form, known.current);
  }, [client, fieldId]);

  const know = useCallback((value: string | null) => {
    // What is on its way was asked before.
    reads.current.asked++;
    known.current = withSaved(known.current, value);
    setReading((now) =>
      now.state === 'read' ? { ...now, saved: value, unsaved: undefined } : now,
    );
  }, []);

  const readAgain = useCallback(async () => {
    const own = ++reads.current.asked;
    const [saved, form] = await Promise.all([
      readField(client, ticketId, fieldId).catch(() => undefined),
      readForm(client, fieldId),
    ]);
    if (own !== reads.current.asked) return;
    if (!saved) {
      // What was read before is still the best that is known.
      setReading((before) => (before.state === 'read' ? before : { state: 'failed' }));
      return;
    }
    const { value, isClosed } = saved;
    known.current = withSaved(known.current, value);
    const unsaved = unsavedIn(form, known.current);
    setReading({ state: 'read', saved: value, unsaved, isClosed });
  }, [client, ticketId, fieldId]);

  useEffect(() => void readAgain(), [readAgain, told]);

  useEffect(() => {
    const ours = reads.current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void readAgain(), soonMs);
    };
    const events = changesOf(fieldId);
    for (const event of events) client.on(event, soon);
    return () => {
      clearTimeout(timer);
      ours.asked++;
      for (const event of events) client.off(event, soon);
    };
  }, [client, fieldId, readAgain]);

  return { reading, know, readAgain, askForm };
}

interface Known {
  saved?: string | null;
  /** What was saved before that. */
  before?: string | null;
}

function withSaved(known: Known, saved: string | null): Known {
  return saved === known.saved ? known : { saved, before: known.saved };
}

/** A form that still says what was saved before is behind; nobody chose that in it. */
function unsavedIn(
  form: string | null | undefined,
  { saved, before }: Known,
): StandingField['unsaved'] {
  return form === undefined || form === saved || form === before ? undefined : { value: form };
}

/** https://developer.zendesk.com/api-reference/apps/apps-support-api/ticket_sidebar/#events */
function changesOf(fieldId: string): string[] {
  return [
    `${formPath(fieldId)}.changed`,
    `ticket.custom_field_${fieldId}.changed`,
    'ticket.status.changed',
    'ticket.submit.done',
    'app.activated',
  ];
}
