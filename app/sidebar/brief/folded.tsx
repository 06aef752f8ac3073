import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../strings/strings-provider.tsx';
import { Items } from './section.tsx';

/** A list of which the first few are seen, and all on demand. */
export function Folded({ items, most }: { items: ReactNode[]; most: number }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  // One more than the rest says "Show 1 more" takes as much room as the one.
  const isLong = items.length > most + 1;
  const shown = isLong && !open ? items.slice(0, most) : items;
  return (
    <>
      <Items>
        {shown.map((item, index) => (
          <li key={index}>{item}</li>
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
