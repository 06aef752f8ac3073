import { QuietTag } from '../../ui/quiet-tag.tsx';

/** Marks an option that is never set by itself, because it is not right often enough. */
export function SuggestedOnly() {
  return (
    <>
      {' '}
      <QuietTag $tone="neutral" size="small">
        Suggested only
      </QuietTag>
    </>
  );
}
