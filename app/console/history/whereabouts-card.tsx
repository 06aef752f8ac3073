import { useRef, useState } from 'react';
import { styled } from 'styled-components';
import type { HistoryView, Whereabouts } from '../../../server/contract/history-view.ts';
import type { InstallView } from '../../../server/contract/install.ts';
import { Notice } from '../../ui/notice.tsx';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { useMayChange } from '../session/use-may-change.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { readNumber } from '../ui/read-number.ts';
import { said } from '../language/said.ts';
import { useWords } from '../language/use-words.ts';
import { wordsNow } from '../language/words-now.ts';
import { historyWords } from './history-words.ts';

interface WhereaboutsCardProps {
  install: InstallView;
  history: HistoryView;
  onChange(history: HistoryView): void;
}

type Kind = Whereabouts['kind'];

/** Why one ticket or article is here, or is not: one question, one answer. */
export function WhereaboutsCard({ install, onChange }: WhereaboutsCardProps) {
  const words = useWords(historyWords);
  const { t, count } = words;
  const api = useApi();
  const mayChange = useMayChange();
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
      <CardTitle id="whereabouts">{t('where')}</CardTitle>
      <Subtle>{t('where.more')}</Subtle>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const number = readNumber(typed);
          if (number !== undefined) {
            ask.run(number);
            return;
          }
          setError(t(`number.${kind}`));
          field.current?.focus();
        }}
      >
        <Question>
          <ChoiceField
            label={t('kind')}
            choices={kinds.map(([one, key]) => [one, t(key)] as const)}
            value={kind}
            onChange={(chosen) => {
              setKind(chosen);
              forget();
            }}
          />
          <TextField
            ref={field}
            label={t('where.number')}
            value={typed}
            error={error}
            onChange={(value) => {
              setTyped(value);
              forget();
            }}
          />
          <BusyButton type="submit" busy={ask.busy}>
            {t('where.find')}
          </BusyButton>
        </Question>
      </form>
      <ErrorNotice error={ask.error} title={t('where.failed')} />
      {found && (
        <Notice
          type={found.code === 'stored' ? 'success' : 'info'}
          title={titleOf(found)}
          text={
            <>
              {said(historyWords, words, 'found', found)}
              {found.comments !== undefined && ` ${count('where.comments', found.comments)}`}
            </>
          }
          action={
            mayChange && canBeRead.has(found.code)
              ? {
                  label: isReading ? t('where.reading') : t('where.readNow'),
                  busy: read.busy || isReading,
                  onClick: () => read.run(found),
                }
              : undefined
          }
        />
      )}
      <ErrorNotice error={read.error} title={t('again.failed')} />
    </Card>
  );
}

const kinds = [
  ['ticket', 'where.ticket'],
  ['article', 'where.article'],
] as const;

function titleOf({ kind, id, code }: Whereabouts): string {
  const { t } = wordsNow(historyWords);
  const thing = `${kind === 'ticket' ? t('where.ticket') : t('where.article')} ${id}`;
  if (code === 'stored') return t('where.here', { thing });
  return code === 'comments-not-read-yet'
    ? t('where.noComments', { thing })
    : t('where.notHere', { thing });
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
