import { Skeleton } from '@zendeskgarden/react-loaders';
import { VisuallyHidden } from '../../ui/visually-hidden.ts';
import { Card, Stack } from './card.ts';

/** The shape of a page to come. */
export function Loading({ what }: { what: string }) {
  return (
    <Card as="div">
      <VisuallyHidden role="status">Loading {what}…</VisuallyHidden>
      <Stack aria-hidden>
        <Skeleton width="40%" height="18px" />
        <Skeleton width="80%" height="14px" />
        <Skeleton width="60%" height="14px" />
      </Stack>
    </Card>
  );
}
