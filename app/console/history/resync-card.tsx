import { Field, Fieldset, Radio } from '@zendeskgarden/react-forms';
import { useRef, useState } from 'react';
import type { HistoryView, ResyncRequest } from '../../../server/contract/history-view.ts';
import type { InstallView } from '../../../server/contract/install.ts';
import { ConfirmDialog } from '../accounts/confirm-dialog.tsx';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Row, Stack, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { readResync, whatWords, type What } from './read-resync.ts';

interface ResyncCardProps {
  install: InstallView;
  history: HistoryView;
  onChange(history: HistoryView): void;
}

/** Reads something from Zendesk again, now. */
export function ResyncCard({ install, history, onChange }: ResyncCardProps) {
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
      <CardTitle id="resync">Read again</CardTitle>
      <Subtle>
        Everything follows Zendesk by itself. Read something again where you doubt it; nothing
        stored is taken away before Zendesk says that it is gone.
      </Subtle>
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
            <Fieldset.Legend hidden>What is read again</Fieldset.Legend>
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
                  <Field.Label isRegular>{choice}</Field.Label>
                </Radio>
              </Field>
            ))}
          </Fieldset>
          {words.field !== undefined && (
            <div style={{ maxWidth: '280px' }}>
              <TextField
                ref={field}
                label={words.field}
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
          <ErrorNotice error={resync.error} title="It is not read again" />
          {history.state === 'paused' && (
            <Subtle>The history is paused: it is read once you resume.</Subtle>
          )}
          <Row>
            <BusyButton type="submit" busy={resync.busy}>
              Read again now
            </BusyButton>
            <span role="status">{done}</span>
          </Row>
        </Stack>
      </form>
      {isAsking && (
        <ConfirmDialog
          question="Read everything again?"
          consequences="All of the kept past is read from its beginning, which takes as long as it did at first. What is stored stays in use meanwhile."
          button="Read everything again"
          isDanger={false}
          failure="It is not read again"
          act={() => send({ what: 'everything' })}
          onClose={() => setIsAsking(false)}
        />
      )}
    </Card>
  );
}

function saidOf(request: ResyncRequest): string {
  switch (request.what) {
    case 'ticket':
      return `Ticket ${request.ticketId} is being read again.`;
    case 'article':
      return `Article ${request.articleId} is being read again.`;
    case 'since':
      return 'What changed since then is being read again.';
    default:
      return 'Everything is being read again.';
  }
}
