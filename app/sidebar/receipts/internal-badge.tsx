import { QuietTag } from '../../ui/quiet-tag.tsx';
import { useWords } from '../strings/strings-provider.tsx';

/** Marks what customers cannot see, in the quiet yellow in which Zendesk shows internal notes. */
export function InternalBadge() {
  const { t } = useWords();
  return (
    <QuietTag size="small" $tone="warning">
      {t('internal')}
    </QuietTag>
  );
}
