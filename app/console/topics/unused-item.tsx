import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import { counted } from '../ui/numbers.ts';
import { FindingFrame } from './finding-frame.ts';
import { readable } from './finding-item.tsx';

const namesAtOnce = 8;

/** The options that are on no ticket, all in one place. */
export function UnusedItem({ names }: { names: string[] }) {
  const [isOpen, setIsOpen] = useState(false);
  const shown = isOpen ? names : names.slice(0, namesAtOnce);
  return (
    <FindingFrame>
      <h3>{counted(names.length, 'option is', 'options are')} on no ticket</h3>
      <p>
        {new Intl.ListFormat('en', { type: 'unit' }).format(
          shown.map((name) => `“${readable(name)}”`),
        )}
        {names.length > shown.length && (
          <>
            {', '}
            <Button isLink onClick={() => setIsOpen(true)}>
              and {names.length - shown.length} more
            </Button>
          </>
        )}
        . Remove them, unless they are new.
      </p>
    </FindingFrame>
  );
}
