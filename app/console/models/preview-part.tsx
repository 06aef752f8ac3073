import { useState } from 'react';
import { styled } from 'styled-components';
import type {
  GuidedFeature,
  PreviewAnswer,
  Previewed,
} from '../../../server/contract/models-view.ts';
import { Notice } from '../../ui/notice.tsx';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { readNumber } from '../ui/read-number.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { errorText } from '../ui/error-text.ts';
import { TextField } from '../ui/text-field.tsx';
import { DroppedList } from './dropped-list.tsx';
import { failureWords } from './words.ts';
import { reader } from '../language/reader.ts';
import { useWords } from '../language/use-words.ts';
import { modelsWords } from './models-words.ts';

const words = {
  brief: {
    what: 'try.brief',
    busy: 'try.brief.busy',
  },
  reply: {
    what: 'try.reply',
    busy: 'try.reply.busy',
  },
} as const;

interface PreviewPartProps {
  installId: string;
  feature: GuidedFeature;
  text: string;
}

/** Two briefs of one ticket, or replies to it, side by side: as guidance makes it now, and as the text above would. */
export function PreviewPart({ installId, feature, text }: PreviewPartProps) {
  const { t } = useWords(modelsWords);
  const api = useApi();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [made, setMade] = useState<PreviewAnswer>();
  const preview = useAction(async (ticketId: string) => {
    setMade(undefined);
    const request = { ticketId, text, locale: reader().locale };
    setMade(await api.previewGuidance(installId, feature, request));
  });
  const refused = preview.error?.field === 'ticketId' ? errorText(preview.error) : undefined;
  return (
    <section aria-labelledby="preview">
      <Title id="preview">{t('try')}</Title>
      <Subtle>{t(words[feature].what)}</Subtle>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const number = readNumber(typed);
          if (number === undefined) setWrong(t('ticket.wrong'));
          else preview.run(number);
        }}
      >
        <Ask>
          <TextField
            label={t('try.number')}
            value={typed}
            error={wrong ?? refused}
            onChange={(value) => {
              setTyped(value);
              setWrong(undefined);
            }}
            inputMode="numeric"
          />
          <BusyButton type="submit" busy={preview.busy}>
            {t('try.preview')}
          </BusyButton>
        </Ask>
        <div role="status">{preview.busy ? t(words[feature].busy) : ''}</div>
      </form>
      {refused === undefined && <ErrorNotice error={preview.error} title={t('try.failed')} />}
      {made && (
        <Sides>
          <Side title={t('try.now')} made={made.today} />
          <Side title={t('try.with')} made={made.tried} />
        </Sides>
      )}
    </section>
  );
}

function Side({ title, made }: { title: string; made: Previewed }) {
  const { count } = useWords(modelsWords);
  return (
    <section aria-label={title}>
      <h4>{title}</h4>
      {made.state === 'failed' ? (
        <Notice type="plain" title={`${failureWords(made.why)}.`} />
      ) : (
        <>
          <ul>
            {made.sentences.map(({ text }, at) => (
              <li key={at}>{text}</li>
            ))}
          </ul>
          {made.dropped.length > 0 && (
            <details>
              <summary>{count('try.dropped', made.dropped.length)}</summary>
              <DroppedList dropped={made.dropped} />
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
    list-style: disc;
  }
`;
