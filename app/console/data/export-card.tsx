import { Anchor } from '@zendeskgarden/react-buttons';
import { useApi } from '../api/api-provider.tsx';
import { useWords } from '../language/use-words.ts';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { dataWords } from './data-words.ts';

/** Takes everything that is stored of an account away as one file. */
export function ExportCard({ installId }: { installId: string }) {
  const { t } = useWords(dataWords);
  const api = useApi();
  return (
    <Card aria-labelledby="export">
      <CardTitle id="export">{t('export')}</CardTitle>
      <Subtle>{t('export.more')}</Subtle>
      <Anchor href={api.exportHref(installId)} download>
        {t('export.download')}
      </Anchor>
    </Card>
  );
}
