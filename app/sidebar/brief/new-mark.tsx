import { QuietTag } from '../../ui/quiet-tag.tsx';
import { useWords } from '../strings/strings-provider.tsx';

/** Marks what came since this agent last looked. */
export function NewMark() {
  const { t } = useWords();
  return (
    <QuietTag size="small" $tone="primary">
      {t('new')}
    </QuietTag>
  );
}
