import type { Receipt } from '../../../server/contract/brief.ts';
import { QuietTag } from '../../ui/quiet-tag.tsx';
import { useWords } from '../strings/strings-provider.tsx';

/** Marks what rests on words that customers cannot see, in the quiet yellow in which Zendesk shows internal notes. */
export function InternalBadge({ receipts }: { receipts: Pick<Receipt, 'public'>[] }) {
  const { t } = useWords();
  if (receipts.every((receipt) => receipt.public)) return null;
  return (
    <QuietTag size="small" $tone="warning">
      {t('internal')}
    </QuietTag>
  );
}
