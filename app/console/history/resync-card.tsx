import { Field, Fieldset, Radio } from '@zendeskgarden/react-forms';
import { useRef, useState } from 'react';
import type { HistoryView, ResyncRequest } from '../../../server/contract/history-view.ts';
import type { InstallView } from '../../../server/contract/install.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Row, Stack, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { readResync, whatWords, type What } from './read-resync.ts';
import { useWords } from '../language/use-words.ts';
import { wordsNow } from '../language/words-now.ts';
import { historyWords } from './history-words.ts';

interface ResyncCardProps {
  install: InstallView;
  history: HistoryView;
  onChange(history: HistoryView): void;
}

/** Reads something from Zendesk again, now. */
export function ResyncCard({ install, history, onChange }: ResyncCardProps) {
  const { t } = useWords(historyWords);
  const api = useApi();
  const [what, setWhat] = useState<What>('ticket');
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [isAsking, setIsAsking] = useState(false);
  const [done, setDone] = useState<string>();
  const send = async (request: ResyncRequest) => {
    setDone(undefined);
    onChange(await api.resync(install.id, request));
    setDone(saidOf(request));
  };
  const resync = useAction(send);
  const words = whatWords[what];
  return (
    <Card aria-labelledby="resync">
      <CardTitle id="resync">{t('resync')}</CardTitle>
      <Subtle>{t('resync.more')}</Subtle>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const read = readResync(what, typed, new Date());
          setError(typeof read === 'string' ? read : undefined);
          if (typeof read === 'string') {
            field.current?.focus();
            return;
          }
          if (read.what === 'everything') setIsAsking(true);
          else resync.run(read);
        }}
      >
        <Stack>
          <Fieldset>
            <Fieldset.Legend hidden>{t('resync.what')}</Fieldset.Legend>
            {Object.entries(whatWords).map(([one, { choice }]) => (
              <Field key={one}>
                <Radio
                  name="resync"
                  checked={what === one}
                  onChange={() => {
                    setWhat(one as What);
                    setTyped('');
                    setError(undefined);
                    setDone(undefined);
                  }}
                >
                  <Field.Label isRegular>{t(choice)}</Field.Label>
                </Radio>
              </Field>
            ))}
          </Fieldset>
          {words.field !== undefined && (
            <div style={{ maxWidth: '280px' }}>
              <TextField
                ref={field}
                label={t(words.field)}
                type={what === 'since' ? 'date' : 'text'}
                inputMode={what === 'since' ? undefined : 'numeric'}
                value={typed}
                error={error}
                onChange={(value) => {
                  setTyped(value);
                  setError(undefined);
                }}
              />
            </div>
          )}
          <ErrorNotice error={resync.error} title={t('again.failed')} />
          {history.state === 'paused' && <Subtle>{t('resync.paused')}</Subtle>}
          <Row>
            <BusyButton type="submit" busy={resync.busy}>
              {t('resync.now')}
            </BusyButton>
            <span role="status">{done}</span>
          </Row>
        </Stack>
      </form>
      {isAsking && (
        <ConfirmDialog
          question={t('resync.all.ask')}
          consequences={t('resync.all.more')}
          button={t('resync.all')}
          isDanger={false}
          failure={t('again.failed')}
          act={() => send({ what: 'everything' })}
          onClose={() => setIsAsking(false)}
        />
      )}
    </Card>
  );
}

function saidOf(request: ResyncRequest): string {
  const { t } = wordsNow(historyWords);
  switch (request.what) {
    case 'ticket':
      return t('said.ticket', { ticketId: request.ticketId });
    case 'article':
      return t('said.article', { articleId: request.articleId });
    case 'since':
      return t('said.since');
    default:
      return t('said.everything');
  }
}
