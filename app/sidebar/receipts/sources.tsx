import { createContext, useContext, useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Brief, Receipt } from '../../../server/contract/brief.ts';
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
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const toggle = (index: number) => {
    const next = new Set(open);
    if (!next.delete(index)) next.add(index);
    setOpen(next);
  };
  const toggles = receipts.map((receipt, index) => (
    <ReceiptToggle
      key={index}
      id={`${id}-${index}-toggle`}
      receipt={receipt}
      number={receipts.length > 1 ? index + 1 : undefined}
      expanded={open.has(index)}
      isCompact={isCompact}
      controls={`${id}-${index}`}
      onToggle={() => toggle(index)}
    />
  ));
  const closeOn = (index: number) => (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    toggle(index);
    document.getElementById(`${id}-${index}-toggle`)?.focus();
  };
  return (
    <>
      {children(toggles)}
      {receipts.map((receipt, index) => (
        // The element is always there, so that `aria-controls` has something to name.
        <div key={index} id={`${id}-${index}`} hidden={!open.has(index)} onKeyDown={closeOn(index)}>
          {open.has(index) && (
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
