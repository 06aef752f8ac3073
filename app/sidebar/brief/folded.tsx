import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { Receipt } from '../../../server/contract/brief.ts';
import { keysOfSaid } from '../receipts/keys-of.ts';
import { useWords } from '../strings/strings-provider.tsx';
import { Items } from './section.tsx';

interface FoldedProps<T> {
  items: T[];
  /** How many are seen of a long list until the agent asks for all. */
  most: number;
  wordsOf(item: T): string;
  draw(item: T): ReactNode;
}

/** A list of which the first few are seen, and all on demand. What is opened in it stays with its item. */
export function Folded<T extends { receipts: Receipt[] }>({
  items,
  most,
  wordsOf,
  draw,
}: FoldedProps<T>) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  // One more than the rest says "Show 1 more" takes as much room as the one.
  const isLong = items.length > most + 1;
  const shown = isLong && !open ? items.slice(0, most) : items;
  const keys = keysOfSaid(shown.map((item) => ({ words: wordsOf(item), receipts: item.receipts })));
  return (
    <>
      <Items>
        {shown.map((item, index) => (
          <li key={keys[index]}>{draw(item)}</li>
        ))}
      </Items>
      {isLong && (
        <More size="small" isBasic aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('less') : t('more', { count: items.length - most })}
        </More>
      )}
    </>
  );
}

/** Its padding hangs over, so that its words begin where the list's do. */
const More = styled(Button)`
  margin-inline-start: -${({ theme }) => theme.space.sm};
`;
