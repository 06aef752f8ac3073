import type { EmbedderTest } from '../../../server/contract/models.ts';
import { Notice } from '../../ui/notice.tsx';
import { inFigures } from '../ui/numbers.ts';
import { inSeconds } from './in-seconds.ts';
import { said } from '../language/said.ts';
import { useWords } from '../language/use-words.ts';
import { modelsWords } from './models-words.ts';

/** What the test showed of the model for embeddings. */
export function EmbeddingsResult({ result }: { result: EmbedderTest }) {
  const spoken = useWords(modelsWords);
  const { t } = spoken;
  if (!result.works) {
    const why = said(modelsWords, spoken, 'tested', result);
    return <Notice type="error" title={t('embeddings.failed')} text={why} />;
  }
  const { model, host, latencyMs, dimensions, inTime } = result;
  const words = t('embeddings.answered', {
    model,
    host,
    latencyMs: inSeconds(latencyMs),
    dimensions: inFigures(dimensions),
  });
  return inTime ? (
    <Notice type="success" title={t('embeddings.works')} text={words} />
  ) : (
    <Notice
      type="warning"
      title={t('embeddings.slow')}
      text={t('embeddings.slow.more', { words })}
    />
  );
}
