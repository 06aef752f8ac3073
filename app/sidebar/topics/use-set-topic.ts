import { useRef, useState } from 'react';
import type { TopicChoiceRequest } from '../../../server/contract/topics.ts';
import type { StringKey } from '../strings/en.ts';
import { useZaf } from '../zaf/zaf-provider.tsx';
import { formPath } from './read-field.ts';
import { setField } from './set-field.ts';
import type { ChangeOutcome } from './set-field.ts';
import { tellChoice } from './tell-choice.ts';
import type { ReadyTopic } from './topic-view.ts';
import type { UsedField } from './use-field.ts';

/** One move of the agent's. */
export interface Move {
  from: string | null;
  to: string | null;
  /** What the backend is told of it; nothing of one that only takes another back. */
  did?: TopicChoiceRequest['choice']['did'];
}

/** What is said of the last move, with the value or Zendesk's words that belong into it. */
export type Said = { words: StringKey; isWarning: boolean; value?: string | null; reason?: string };

export interface SetTopic {
  isBusy: boolean;
  said: Said | undefined;
  /** A move that waits for the agent's word, since the form holds something that was not saved. */
  asking: (Move & { unsaved: string | null }) | undefined;
  /** The last move that Zendesk took, to be taken back. */
  taken: Move | undefined;
  make(move: Move): void;
  /** Goes on with the move that waits, or drops it. */
  goOn(): void;
  drop(): void;
}

interface SetTopicOptions {
  ticketId: string;
  ready: ReadyTopic;
  field: UsedField;
  /** Told when the backend has something else to say now. */
  onChanged(): void;
}

/** Sets the topic in Zendesk, one move at a time: a click more while one is under way is none. */
export function useSetTopic({ ticketId, ready, field, onChanged }: SetTopicOptions): SetTopic {
  const zaf = useZaf();
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said>();
  const [asking, setAsking] = useState<SetTopic['asking']>();
  const [taken, setTaken] = useState<Move>();
  const working = useRef(false);
  const pressed = useRef<Element | null>(null);

  async function make(move: Move, replacesForm: boolean): Promise<void> {
    if (working.current) return;
    working.current = true;
    pressed.current = document.activeElement;
    setBusy(true);
    setAsking(undefined);
    const unsaved = replacesForm ? undefined : await field.askForm();
    if (unsaved && unsaved.value !== move.to) {
      setSaid(undefined);
      setAsking({ ...move, unsaved: unsaved.value });
    } else await write(move, replacesForm);
    working.current = false;
    setBusy(false);
  }

  async function write(move: Move, replacesForm: boolean): Promise<void> {
    const change = { ticketId, fieldId: ready.field.id, from: move.from, to: move.to };
    const outcome = await setField(zaf.client, change);
    const isWritten = outcome.state === 'written';
    if (isWritten && replacesForm) {
      // Otherwise the next submit would write back what the agent gave up.
      await zaf.client.set(formPath(ready.field.id), move.to).catch(() => undefined);
    }
    if (isWritten) {
      setTaken(move);
      field.know(move.to);
      void tell(move);
    } else if ('value' in outcome) field.know(outcome.value);
    else if (outcome.state === 'gone') onChanged();
    setSaid(saidOf(outcome, move));
    void field.readAgain();
  }

  async function tell({ did, from, to }: Move): Promise<void> {
    const value = did === 'undone' ? from : to;
    if (did === undefined || value === null) return;
    await tellChoice(zaf, ticketId, { version: ready.version, choice: { did, value } });
    onChanged();
  }

  return {
    isBusy,
    said,
    asking,
    taken,
    make: (move) => void make(move, false),
    goOn: () => asking && void make(asking, true),
    drop: () => {
      setAsking(undefined);
      if (pressed.current instanceof HTMLElement) pressed.current.focus();
    },
  };
}

function saidOf(outcome: ChangeOutcome, { to }: Move): Said {
  switch (outcome.state) {
    case 'written':
      return { words: to === null ? 'topic.cleared' : 'topic.set', isWarning: false, value: to };
    case 'refused':
      return { words: 'topic.refused', isWarning: true, reason: outcome.words };
    case 'changed':
    case 'not-kept':
      return { words: `topic.${outcome.state}`, isWarning: true, value: outcome.value };
    default:
      return { words: `topic.${outcome.state}`, isWarning: true };
  }
}
