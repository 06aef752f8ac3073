import { AskAgain } from '../compose/ask-again.tsx';
import { useWords } from '../strings/strings-provider.tsx';

/**
 * Why something is not simply for the customer.
 *
 * - `restricted`: an article that only some may read
 * - `internal`: the words of an internal note
 * - `customer`: words that were written to another customer
 */
export type WarningReason = 'restricted' | 'internal' | 'customer';

interface InsertWarningProps {
  reason: WarningReason;
  onInsert(): void;
  onCancel(): void;
}

/** Asks once more before something goes into what the customer will read. */
export function InsertWarning({ reason, onInsert, onCancel }: InsertWarningProps) {
  const { t } = useWords();
  return (
    <AskAgain
      title={t('rec.warn.title')}
      text={t(`rec.warn.${reason}`)}
      yes={t('rec.warn.insert')}
      onYes={onInsert}
      onCancel={onCancel}
    />
  );
}
