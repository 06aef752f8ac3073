import { useState } from 'react';
import { styled } from 'styled-components';
import type { PreviewAnswer, PreviewedBrief } from '../../../server/contract/models-view.ts';
import { Notice } from '../../ui/notice.tsx';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { readNumber } from '../history/read-number.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { counted } from '../ui/numbers.ts';
import { TextField } from '../ui/text-field.tsx';
import { DroppedList } from './dropped-list.tsx';
import { failureWords } from './words.ts';

/** Two briefs of one ticket side by side: as guidance makes it now, and as the text above would. */
export function PreviewPart({ installId, text }: { installId: string; text: string }) {
  const api = useApi();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [made, setMade] = useState<PreviewAnswer>();
  const preview = useAction(async (ticketId: string) => {
    setMade(undefined);
    setMade(
      await api.previewGuidance(installId, { ticketId, text, locale: navigator.language || 'en' }),
    );
  });
  const refused = preview.error?.field === 'ticketId' ? preview.error.message : undefined;
  return (
    <section aria-labelledby="preview">
      <Title id="preview">Try it on a ticket</Title>
      <Subtle>
        Two briefs are written, as it would be now and with the text above. Neither is stored; both
        are paid.
      </Subtle>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const number = readNumber(typed);
          if (number === undefined) setWrong('Enter the number of a ticket.');
          else preview.run(number);
        }}
      >
        <Ask>
          <TextField
            label="Ticket number"
            value={typed}
            error={wrong ?? refused}
            onChange={(value) => {
              setTyped(value);
              setWrong(undefined);
            }}
            inputMode="numeric"
          />
          <BusyButton type="submit" busy={preview.busy}>
            Preview
          </BusyButton>
        </Ask>
        <div role="status">{preview.busy ? 'Two briefs are being written.' : ''}</div>
      </form>
      {refused === undefined && (
        <ErrorNotice error={preview.error} title="The preview was not made" />
      )}
      {made && (
        <Sides>
          <Side title="As it is now" brief={made.today} />
          <Side title="With the text above" brief={made.tried} />
        </Sides>
      )}
    </section>
  );
}

function Side({ title, brief }: { title: string; brief: PreviewedBrief }) {
  return (
    <section aria-label={title}>
      <h4>{title}</h4>
      {brief.state === 'failed' ? (
        <Notice type="plain" title={`${failureWords(brief.why)}.`} />
      ) : (
        <>
          <ul>
            {brief.sentences.map(({ text }, at) => (
              <li key={at}>{text}</li>
            ))}
          </ul>
          {brief.dropped.length > 0 && (
            <details>
              <summary>{counted(brief.dropped.length, 'sentence', 'sentences')} dropped</summary>
              <DroppedList dropped={brief.dropped} />
            </details>
          )}
        </>
      )}
    </section>
  );
}

const Title = styled.h3`
  margin: ${({ theme }) => theme.space.md} 0 ${({ theme }) => theme.space.xxs};
  font-size: ${({ theme }) => theme.fontSizes.md};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const Ask = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: ${({ theme }) => theme.space.sm};
`;

const Sides = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(260px, 1fr));
  gap: ${({ theme }) => theme.space.md};
  margin-top: ${({ theme }) => theme.space.sm};
  overflow-wrap: anywhere;

  h4 {
    margin: 0 0 ${({ theme }) => theme.space.xxs};
    font-size: ${({ theme }) => theme.fontSizes.md};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }

  ul {
    margin: 0 0 ${({ theme }) => theme.space.xs};
    padding-inline-start: ${({ theme }) => theme.space.md};
  }
`;
