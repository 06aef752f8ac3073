import { QuietTag } from '../../ui/quiet-tag.tsx';
import { useWords } from '../language/use-words.ts';
import { topicsWords } from './topics-words.ts';

/** Marks an option that is never set by itself, because it is not right often enough. */
export function SuggestedOnly() {
  const { t } = useWords(topicsWords);
  return (
    <>
      {' '}
      <QuietTag $tone="neutral" size="small">
        {t('suggestedOnly')}
      </QuietTag>
    </>
  );
}
