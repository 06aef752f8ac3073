import { Anchor } from '@zendeskgarden/react-buttons';
import { useApi } from '../api/api-provider.tsx';
import { Card, CardTitle, Subtle } from '../ui/card.ts';

/** Takes everything that is stored of an account away as one file. */
export function ExportCard({ installId }: { installId: string }) {
  const api = useApi();
  return (
    <Card aria-labelledby="export">
      <CardTitle id="export">Take the data away</CardTitle>
      <Subtle>
        Everything that is stored of this account, as lines of JSON in one packed file, with the
        words of its tickets. Secrets and what search makes of texts are not in it. The last line
        says how many rows there are: without it the file is cut off. It is noted in the activity
        log.
      </Subtle>
      <Anchor href={api.exportHref(installId)} download>
        Download everything
      </Anchor>
    </Card>
  );
}
