import { useState } from 'react';
import type { ProviderTest } from '../../../server/contract/models.ts';
import type { ModelsView, TryRequest } from '../../../server/contract/models-view.ts';
import { Notice } from '../../ui/notice.tsx';
import { useApi } from '../api/api-provider.tsx';
import { useAction } from '../api/use-action.ts';
import { BusyButton } from '../ui/busy-button.tsx';
import { Stack } from '../ui/card.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import type { DraftFields } from './draft-fields.ts';
import { EmbeddingsResult } from './embeddings-result.tsx';
import { readEndpoint, type DraftErrors } from './read-draft.ts';
import { said } from '../language/said.ts';
import { useWords } from '../language/use-words.ts';
import { wordsNow } from '../language/words-now.ts';
import { modelsWords } from './models-words.ts';

interface TestPartProps extends DraftFields {
  installId: string;
  models: ModelsView;
  onRefuse(errors: DraftErrors): void;
  onOffer(models: string[]): void;
}

type Tried = { about: string; result: ProviderTest };

/** Tries the model as it is typed, before anything is saved, and says what it can do or what is wrong. */
export function TestPart(props: TestPartProps) {
  const words = useWords(modelsWords);
  const { t } = words;
  const { draft, change, installId, models, onRefuse, onOffer } = props;
  const api = useApi();
  const [tried, setTried] = useState<Tried>();
  const read = readEndpoint(draft);
  const about = JSON.stringify([draft.source, draft.source === 'own' && read.own]);
  const test = useAction(async (request: TryRequest) => {
    setTried(undefined);
    const result = await api.testModel(installId, request);
    setTried({ about: shapeless(about), result });
    if (result.works) onOffer(result.models);
  });
  const press = () => {
    if (draft.source === 'deployment') test.run({ source: 'deployment' });
    else if (read.own) test.run({ source: 'own', own: read.own });
    else onRefuse(read.errors);
  };
  // What was found out about another endpoint says nothing of this one.
  const result = tried?.about === shapeless(about) ? tried.result : undefined;
  const isOwn = draft.source === 'own';
  // A deployment may offer a model for embeddings alone: that is tried, and of another one there is nothing to tell.
  const hasModel = isOwn || models.deployment !== undefined;
  if (!hasModel && !models.deploymentEmbedder) return null;
  return (
    <Stack>
      <div>
        <BusyButton busy={test.busy} onClick={press}>
          {t('test')}
        </BusyButton>{' '}
        <span role="status">{test.busy ? t('test.busy') : ''}</span>
      </div>
      <ErrorNotice error={test.error} title={t('test.failed')} />
      {hasModel && result?.works === false && (
        <Notice
          type="error"
          title={t('test.not')}
          text={said(modelsWords, words, 'tested', result)}
        />
      )}
      {result?.works && (
        <Notice
          type="success"
          title={t('test.works')}
          text={whatItCan(result)}
          action={
            isOwn && result.shape !== draft.shape
              ? {
                  label: t(`test.hold.${result.shape}`),
                  onClick: () => change({ shape: result.shape }),
                }
              : undefined
          }
        />
      )}
      {result?.embeddings && <EmbeddingsResult result={result.embeddings} />}
    </Stack>
  );
}

/** The shape is found out by the test itself. */
function shapeless(about: string): string {
  return about.replace(/"shape":"[a-z]+"/, '');
}

function whatItCan({
  latencyMs,
  shape,
  countsTokens,
  models,
}: Extract<ProviderTest, { works: true }>) {
  const { t, count, locale } = wordsNow(modelsWords);
  const seconds = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const offered = models.slice(0, 8).join(', ');
  const names = models.length > 8 ? `${offered} ${t('test.andMore')}` : offered;
  return [
    t(`test.answered.${shape}`, { seconds: seconds.format(latencyMs / 1000) }),
    countsTokens ? t('test.counts') : t('test.estimates'),
    ...(models.length > 0 ? [count('test.offers', models.length, { names })] : []),
  ].join(' ');
}
