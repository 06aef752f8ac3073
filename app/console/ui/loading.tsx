import { Skeleton } from '@zendeskgarden/react-loaders';
import { VisuallyHidden } from '../../ui/visually-hidden.ts';
import { Card, Stack } from './card.ts';
import { useWords } from '../language/use-words.ts';
import { shellWords } from './shell-words.ts';

/** The shape of a page to come. */
export function Loading({ what }: { what: string }) {
  const { t } = useWords(shellWords);
  return (
    <Card as="div">
      <VisuallyHidden role="status">{t('loading', { what })}</VisuallyHidden>
      <Stack aria-hidden>
        <Skeleton width="40%" height="18px" />
        <Skeleton width="80%" height="14px" />
        <Skeleton width="60%" height="14px" />
      </Stack>
    </Card>
  );
}
