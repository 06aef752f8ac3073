import { Button } from '@zendeskgarden/react-buttons';
import { useRef, useState } from 'react';
import { styled } from 'styled-components';
import { AnswerLine } from '../compose/answer-line.ts';
import { copyText } from '../compose/copy-text.ts';
import { insertAsItStands } from '../compose/insert-as-it-stands.ts';
import { readComposer } from '../compose/read-composer.ts';
import type { Composer } from '../compose/read-composer.ts';
import { TextToCopy } from '../compose/text-to-copy.tsx';
import { useHasComposer } from '../compose/use-has-composer.ts';
import type { StringKey } from '../strings/en.ts';
import { useWords } from '../strings/strings-provider.tsx';
import { useZaf } from '../zaf/zaf-provider.tsx';
import { InsertWarning } from './insert-warning.tsx';
import type { WarningReason } from './insert-warning.tsx';
import { tellUsed } from './tell-used.ts';
import type { Used } from './tell-used.ts';

/** Something to put into the composer. */
export interface Insertable {
  label: string;
  /** @param isRich whether the composer takes markup beyond line breaks */
  html(isRich: boolean): string;
}

interface FindActionsProps {
  /** The ticket beside the panel, whose composer it is. */
  ticketId: string;
  inserts: Insertable[];
  copy: { label: string; text: string } | undefined;
  /** What it is to the backend, which counts what helped; left out, nothing is counted. */
  used?: Used;
  /** Why this is not simply for the customer. */
  warning: WarningReason | undefined;
}

type Said = { words: StringKey; isWarning: boolean; offersText?: boolean };

const note = 'internalNote';
const rich: ReadonlySet<string> = new Set(['publicReply', note]);

/** What can be done with a find: put it into the composer as that stands, or copy it. */
export function FindActions({ ticketId, inserts, copy, used, warning }: FindActionsProps) {
  const { t } = useWords();
  const zaf = useZaf();
  const { client } = zaf;
  const hasComposer = useHasComposer();
  const [said, setSaid] = useState<Said>();
  const [asking, setAsking] = useState<{ insert: Insertable; composer: Composer }>();
  const pressed = useRef<HTMLButtonElement>();
  const busy = useRef(false);

  /** One click is one insertion. */
  async function once(work: () => Promise<void>): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    await work().finally(() => {
      busy.current = false;
    });
  }

  async function begin(insert: Insertable): Promise<void> {
    const composer = await readComposer(client).catch(() => undefined);
    if (composer?.ticketId !== ticketId) {
      setSaid({ words: 'rec.insert.refused', isWarning: true });
    } else if (warning && composer.type !== note) {
      setSaid(undefined);
      setAsking({ insert, composer });
    } else await finish(insert, composer);
  }

  async function finish(insert: Insertable, composer: Composer): Promise<void> {
    const html = insert.html(rich.has(composer.type));
    const outcome = await insertAsItStands(client, composer, html);
    if (outcome.state !== 'inserted') {
      setSaid({ words: `rec.insert.${outcome.state}`, isWarning: true });
    } else {
      setSaid({ words: insertedInto(outcome.into), isWarning: false });
      if (used) void tellUsed(zaf, ticketId, used);
    }
  }

  const stopAsking = () => {
    setAsking(undefined);
    pressed.current?.focus();
  };

  async function doCopy(text: string): Promise<void> {
    setAsking(undefined);
    const isCopied = await copyText(text);
    setSaid(
      isCopied
        ? { words: 'copied', isWarning: false }
        : { words: 'copy.failed', isWarning: true, offersText: true },
    );
    if (isCopied && used) void tellUsed(zaf, ticketId, used);
  }

  return (
    <>
      <Row>
        {hasComposer &&
          inserts.map((insert) => (
            <Button
              key={insert.label}
              size="small"
              onClick={({ currentTarget }) => {
                pressed.current = currentTarget;
                void once(() => begin(insert));
              }}
            >
              {insert.label}
            </Button>
          ))}
        {copy && (
          <Button size="small" isBasic onClick={() => void doCopy(copy.text)}>
            {copy.label}
          </Button>
        )}
      </Row>
      {asking && warning && (
        <InsertWarning
          reason={warning}
          onCancel={stopAsking}
          onInsert={() => {
            stopAsking();
            void once(() => finish(asking.insert, asking.composer));
          }}
        />
      )}
      <AnswerLine $isWarning={said?.isWarning === true}>{said && t(said.words)}</AnswerLine>
      {said?.offersText && copy && <TextToCopy label={copy.label} text={copy.text} />}
    </>
  );
}

function insertedInto(type: string): StringKey {
  if (type === note || type === 'publicReply') return `rec.inserted.${type}`;
  return 'rec.inserted.other';
}

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
  margin-top: ${({ theme }) => theme.space.sm};
`;
