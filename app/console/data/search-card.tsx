import { useState } from 'react';
import type { WordsFound } from '../../../server/contract/care.ts';
import { Notice } from '../../ui/notice.tsx';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Stack, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { counted } from '../ui/numbers.ts';
import { TextField } from '../ui/text-field.tsx';

/** Looks whether words are stored anywhere: what was deleted should not be. */
export function SearchCard({ installId }: { installId: string }) {
  const api = useApi();
  const [words, setWords] = useState('');
  const [error, setError] = useState<string>();
  const [found, setFound] = useState<WordsFound>();
  const search = useAction(async () => {
    setFound(undefined);
    setFound(await api.searchWords(installId, words.trim()));
  });
  return (
    <Card aria-labelledby="search">
      <CardTitle id="search">Is it stored anywhere?</CardTitle>
      <Subtle>
        Looks for words through every text of this account in every store. What you enter is neither
        kept nor logged.
      </Subtle>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const isShort = words.trim().length < 2;
          setError(isShort ? 'Enter two characters or more.' : undefined);
          if (!isShort) search.run();
        }}
      >
        <Stack>
          <div style={{ maxWidth: '320px' }}>
            <TextField
              label="Words"
              value={words}
              error={error}
              autoComplete="off"
              onChange={(value) => {
                setWords(value);
                setFound(undefined);
                setError(undefined);
              }}
            />
          </div>
          <div>
            <BusyButton type="submit" busy={search.busy}>
              Look for it
            </BusyButton>
          </div>
          <ErrorNotice error={search.error} title="It could not be looked for" />
          {found && <Answer found={found} />}
        </Stack>
      </form>
    </Card>
  );
}

function Answer({ found: { stores } }: { found: WordsFound }) {
  const having = stores.filter(({ times }) => times > 0);
  const all = counted(stores.length, 'store', 'stores');
  if (having.length === 0) {
    return <Notice type="success" title="It is stored nowhere" text={`Looked through ${all}.`} />;
  }
  return (
    <Notice
      type="info"
      title={`It stands in ${having.length} of ${all}`}
      text={having
        .map(
          ({ store, times }) => `${store.replaceAll('_', ' ')}: ${counted(times, 'time', 'times')}`,
        )
        .join(' · ')}
    />
  );
}
