// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { usePlacedPassage } from '../../../app/sidebar/receipts/use-placed-passage.ts';
import { ZafProvider } from '../../../app/sidebar/zaf/zaf-provider.tsx';
import { aReceipt } from './brief-builder.ts';
import { fakeZaf } from './fake-zaf.ts';

afterEach(cleanup);

function Shown({ entryId, passage }: { entryId: string; passage: string }) {
  const placed = usePlacedPassage('42', aReceipt({ entryId, passage }));
  return <p>{[placed.before, placed.passage, placed.after, placed.isThere].join('|')}</p>;
}

it('does not look for a passage in the comment that was shown before it', async () => {
  let isThere = true;
  const zaf = fakeZaf({
    answer: () => {
      if (!isThere) throw { status: 503 };
      return { comments: [{ id: 7001, body: 'Hello. The lid is cracked. Bye' }] };
    },
  });
  const draw = (entryId: string, passage: string) => (
    <ZafProvider zaf={zaf}>
      <Shown entryId={entryId} passage={passage} />
    </ZafProvider>
  );
  const { rerender } = render(draw('7001', 'The lid is cracked.'));
  expect(await screen.findByText('Hello. |The lid is cracked.| Bye|true')).toBeTruthy();
  isThere = false;
  rerender(draw('7002', 'The jar leaks.'));
  // Not "it reads somewhat differently there": nobody has read that comment.
  expect(await screen.findByText('|The jar leaks.||true')).toBeTruthy();
});
