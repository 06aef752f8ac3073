import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import { FindingFrame } from './finding-frame.ts';
import { readable } from './finding-item.tsx';
import { useWords } from '../language/use-words.ts';
import { topicsWords } from './topics-words.ts';
import { fill } from '../language/fill.tsx';

const namesAtOnce = 8;

/** The options that are on no ticket, all in one place. */
export function UnusedItem({ names }: { names: string[] }) {
  const { t, count, locale } = useWords(topicsWords);
  const [isOpen, setIsOpen] = useState(false);
  const shown = isOpen ? names : names.slice(0, namesAtOnce);
  const listed = (
    <>
      {new Intl.ListFormat(locale, { type: 'unit' }).format(
        shown.map((name) => t('quoted', { name: readable(name) })),
      )}
      {names.length > shown.length && (
        <>
          {', '}
          <Button isLink onClick={() => setIsOpen(true)}>
            {t('unused.more', { length: names.length - shown.length })}
          </Button>
        </>
      )}
    </>
  );
  return (
    <FindingFrame>
      <h3>{count('unused', names.length)}</h3>
      <p>{fill(t('unused.names'), { names: listed })}</p>
    </FindingFrame>
  );
}
