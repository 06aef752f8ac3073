import { createContext, useContext, useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Brief, Receipt } from '../../../server/contract/brief.ts';
import { keysOfReceipts } from './keys-of.ts';
import { ReceiptPassage } from './receipt-passage.tsx';
import { ReceiptToggle } from './receipt-toggle.tsx';

/** The brief whose receipts are opened below. */
export const SourcesContext = createContext<Pick<Brief, 'ticketId' | 'leftOut'>>({
  ticketId: '',
  leftOut: [],
});

interface SourcesProps {
  receipts: Receipt[];
  /** Toggles that are icons alone. */
  isCompact?: boolean;
  /** Draws the toggles among the words that rest on them. */
  children(toggles: ReactNode): ReactNode;
}

/** Something said, with the receipts it rests on: a toggle for each, and below it the passages that are open. */
export function Sources({ receipts, isCompact = false, children }: SourcesProps) {
  const { ticketId, leftOut } = useContext(SourcesContext);
  const id = useId();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const keys = keysOfReceipts(receipts);
  const toggle = (key: string) => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  const found = receipts.map((receipt, index) => {
    const key = keys[index] ?? '';
    return { receipt, key, isOpen: open.has(key), id: `${id}-${index}` };
  });
  const toggles = found.map(({ receipt, key, isOpen, id }, index) => (
    <ReceiptToggle
      key={key}
      id={`${id}-toggle`}
      receipt={receipt}
      number={receipts.length > 1 ? index + 1 : undefined}
      expanded={isOpen}
      isCompact={isCompact}
      controls={id}
      onToggle={() => toggle(key)}
    />
  ));
  const closeOn = (key: string, id: string) => (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    toggle(key);
    document.getElementById(`${id}-toggle`)?.focus();
  };
  return (
    <>
      {children(toggles)}
      {found.map(({ receipt, key, isOpen, id }) => (
        // The element is always there, so that `aria-controls` has something to name.
        <div key={key} id={id} hidden={!isOpen} onKeyDown={closeOn(key, id)}>
          {isOpen && (
            <ReceiptPassage
              ticketId={ticketId}
              receipt={receipt}
              leftOut={leftOut.filter(({ entryId }) => entryId === receipt.entryId)}
            />
          )}
        </div>
      ))}
    </>
  );
}
