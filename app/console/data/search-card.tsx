import { useState } from 'react';
import type { WordsFound } from '../../../server/contract/care.ts';
import { Notice } from '../../ui/notice.tsx';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { useWords } from '../language/use-words.ts';
import { useStoreName } from '../stores/use-store-name.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Card, CardTitle, Stack, Subtle } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { dataWords } from './data-words.ts';

/** Looks whether words are stored anywhere: what was deleted should not be. */
export function SearchCard({ installId }: { installId: string }) {
  const { t } = useWords(dataWords);
  // Before anything is found: a page that waits for words then would lose the reader's place.
  const storeName = useStoreName();
  const api = useApi();
  const [words, setWords] = useState('');
  const [isShort, setShort] = useState(false);
  const [found, setFound] = useState<WordsFound>();
  const search = useAction(async () => {
    setFound(undefined);
    setFound(await api.searchWords(installId, words.trim()));
  });
  return (
    <Card aria-labelledby="search">
      <CardTitle id="search">{t('search')}</CardTitle>
      <Subtle>{t('search.more')}</Subtle>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const tooShort = words.trim().length < 2;
          setShort(tooShort);
          if (!tooShort) search.run();
        }}
      >
        <Stack>
          <div style={{ maxWidth: '320px' }}>
            <TextField
              label={t('search.words')}
              value={words}
              error={isShort ? t('search.short') : undefined}
              autoComplete="off"
              onChange={(value) => {
                setWords(value);
                setFound(undefined);
                setShort(false);
              }}
            />
          </div>
          <div>
            <BusyButton type="submit" busy={search.busy}>
              {t('search.run')}
            </BusyButton>
          </div>
          <ErrorNotice error={search.error} title={t('search.failed')} />
          {found && <Answer found={found} storeName={storeName} />}
        </Stack>
      </form>
    </Card>
  );
}

interface AnswerProps {
  found: WordsFound;
  storeName(store: string): string;
}

function Answer({ found: { stores }, storeName }: AnswerProps) {
  const { t, count } = useWords(dataWords);
  const having = stores.filter(({ times }) => times > 0);
  if (having.length === 0) {
    return (
      <Notice
        type="success"
        title={t('search.none')}
        text={count('search.through', stores.length)}
      />
    );
  }
  return (
    <Notice
      type="info"
      title={count('search.found', stores.length, { having: having.length })}
      text={having
        .map(({ store, times }) => count('search.times', times, { store: storeName(store) }))
        .join(' · ')}
    />
  );
}
