import { Field, Input } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { useWords } from '../language/use-words.ts';
import { Card, CardTitle, Stack, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { dataWords } from './data-words.ts';

type Answer = 'genuine' | 'not-genuine' | 'no-receipt';

/** Says whether a receipt was signed here and has not been changed since. */
export function VerifyCard({ installId }: { installId: string }) {
  const { t } = useWords(dataWords);
  const api = useApi();
  const [answer, setAnswer] = useState<Answer>();
  const verify = useAction(async (file: File) => {
    setAnswer(undefined);
    const body = readJson(await file.text());
    if (body === undefined) return setAnswer('no-receipt');
    const { genuine } = await api.verifyReceipt(installId, body);
    setAnswer(genuine ? 'genuine' : 'not-genuine');
  });
  return (
    <Card aria-labelledby="verify">
      <CardTitle id="verify">{t('verify')}</CardTitle>
      <Subtle>{t('verify.more')}</Subtle>
      <Stack>
        <Field>
          <Field.Label>{t('receipt')}</Field.Label>
          <Input
            type="file"
            accept="application/json,.json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) verify.run(file);
            }}
          />
        </Field>
        <ErrorNotice error={verify.error} title={t('verify.failed')} />
        {answer && (
          <Notice
            type={answer === 'genuine' ? 'success' : 'error'}
            title={t(`verify.${answer}`)}
            text={t(`verify.${answer}.more`)}
          />
        )}
      </Stack>
    </Card>
  );
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
