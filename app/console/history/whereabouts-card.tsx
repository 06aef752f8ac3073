import { useRef, useState } from 'react';
import { styled } from 'styled-components';
import type { HistoryView, Whereabouts } from '../../../server/contract/history-view.ts';
import type { InstallView } from '../../../server/contract/install.ts';
import { Notice } from '../../ui/notice.tsx';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { counted } from '../ui/numbers.ts';
import { TextField } from '../ui/text-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { readNumber } from './read-number.ts';

interface WhereaboutsCardProps {
  install: InstallView;
  history: HistoryView;
  onChange(history: HistoryView): void;
}

type Kind = Whereabouts['kind'];

/** Why one ticket or article is here, or is not: one question, one answer. */
export function WhereaboutsCard({ install, onChange }: WhereaboutsCardProps) {
  const api = useApi();
  const field = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<Kind>('ticket');
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [found, setFound] = useState<Whereabouts>();
  const [isReading, setIsReading] = useState(false);
  const forget = () => {
    setFound(undefined);
    setIsReading(false);
    setError(undefined);
  };
  const ask = useAction(async (number: string) => {
    forget();
    setFound(await api.whereIs(install.id, { kind, number }));
  });
  const read = useAction(async ({ id, kind: what }: Whereabouts) => {
    const request = what === 'ticket' ? { what, ticketId: id } : ({ what, articleId: id } as const);
    onChange(await api.resync(install.id, request));
    setIsReading(true);
  });
  return (
    <Card aria-labelledby="whereabouts">
      <CardTitle id="whereabouts">Why is it not here?</CardTitle>
      <Subtle>Enter a ticket or an article that you miss among the suggestions.</Subtle>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const number = readNumber(typed);
          if (number !== undefined) {
            ask.run(number);
            return;
          }
          setError(`Enter the number of the ${kind}, or paste its address.`);
          field.current?.focus();
        }}
      >
        <Question>
          <ChoiceField
            label="Kind"
            choices={kinds}
            value={kind}
            onChange={(chosen) => {
              setKind(chosen);
              forget();
            }}
          />
          <TextField
            ref={field}
            label="Number or address"
            value={typed}
            error={error}
            onChange={(value) => {
              setTyped(value);
              forget();
            }}
          />
          <BusyButton type="submit" busy={ask.busy}>
            Find out
          </BusyButton>
        </Question>
      </form>
      <ErrorNotice error={ask.error} title="That could not be found out" />
      {found && (
        <Notice
          type={found.code === 'stored' ? 'success' : 'info'}
          title={titleOf(found)}
          text={
            <>
              {found.message}
              {found.comments !== undefined &&
                ` ${counted(found.comments, 'comment', 'comments')} stored.`}
            </>
          }
          action={
            canBeRead.has(found.code)
              ? {
                  label: isReading ? 'Being read' : 'Read it now',
                  busy: read.busy || isReading,
                  onClick: () => read.run(found),
                }
              : undefined
          }
        />
      )}
      <ErrorNotice error={read.error} title="It is not read again" />
    </Card>
  );
}

const kinds = [
  ['ticket', 'Ticket'],
  ['article', 'Article'],
] as const;

function titleOf({ kind, id, code }: Whereabouts): string {
  const thing = `${kind === 'ticket' ? 'Ticket' : 'Article'} ${id}`;
  if (code === 'stored') return `${thing} is here`;
  return code === 'comments-not-read-yet'
    ? `${thing} is here, its comments are not yet`
    : `${thing} is not here`;
}

/** Where reading it by itself can change the answer. */
const canBeRead = new Set(['not-read-yet', 'comments-not-read-yet', 'not-kept']);

const Question = styled.div`
  display: grid;
  grid-template-columns: minmax(100px, 140px) minmax(0, 320px) auto;
  gap: ${({ theme }) => theme.space.sm};
  align-items: start;
  justify-content: start;
  margin-bottom: ${({ theme }) => theme.space.sm};

  /* Beside fields with a label above them. */
  & > button {
    margin-top: ${({ theme }) => theme.space.base * 7}px;
  }

  @media (max-width: 560px) {
    grid-template-columns: 1fr;

    & > button {
      justify-self: start;
      margin-top: 0;
    }
  }
`;
