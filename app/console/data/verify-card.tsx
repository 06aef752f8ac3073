import { Field, Input } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { Card, CardTitle, Stack, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';

type Answer = 'genuine' | 'not-genuine' | 'no-receipt';

const answers = {
  genuine: {
    type: 'success',
    title: 'The receipt is genuine',
    text: 'It is as this deployment signed it.',
  },
  'not-genuine': {
    type: 'error',
    title: 'The receipt is not genuine',
    text: 'It was changed, or it is of another account or deployment.',
  },
  'no-receipt': {
    type: 'error',
    title: 'This is no receipt',
    text: 'Choose a file that was downloaded here.',
  },
} as const;

/** Says whether a receipt was signed here and has not been changed since. */
export function VerifyCard({ installId }: { installId: string }) {
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
      <CardTitle id="verify">Is a receipt genuine?</CardTitle>
      <Subtle>Choose a receipt to see whether it was signed here, and not changed since.</Subtle>
      <Stack>
        <Field>
          <Field.Label>Receipt</Field.Label>
          <Input
            type="file"
            accept="application/json,.json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) verify.run(file);
            }}
          />
        </Field>
        <ErrorNotice error={verify.error} title="It could not be verified" />
        {answer && <Notice {...answers[answer]} />}
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
