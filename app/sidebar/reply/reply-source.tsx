import type { ReplyReceipt } from '../../../server/contract/reply.ts';
import { ReceiptPassage } from '../receipts/receipt-passage.tsx';
import { FoundPassage } from '../recommendations/found-passage.tsx';
import { readSolution } from '../recommendations/read-solution.ts';
import { RowsSkeleton } from '../recommendations/rows-skeleton.tsx';
import { useRead } from '../recommendations/use-read.ts';
import { useWords } from '../strings/strings-provider.tsx';
import { useZaf } from '../zaf/zaf-provider.tsx';

interface ReplySourceProps {
  /** The ticket beside the panel. */
  ticketId: string;
  receipt: ReplyReceipt;
}

/** The words a sentence of a reply rests on. Those of another ticket are read in the agent's own session. */
export function ReplySource({ ticketId, receipt }: ReplySourceProps) {
  if (receipt.kind === 'comment') {
    return <ReceiptPassage ticketId={ticketId} receipt={receipt} leftOut={[]} />;
  }
  if (receipt.kind === 'ticket') return <OtherTicket receipt={receipt} />;
  const passage = { text: receipt.passage, goesOnBefore: false, goesOnAfter: false };
  return <FoundPassage title={receipt.title} passage={passage} />;
}

function OtherTicket({ receipt }: { receipt: Extract<ReplyReceipt, { kind: 'ticket' }> }) {
  const { t } = useWords();
  const { client } = useZaf();
  const { ticketId, entryId, range } = receipt;
  const { reading } = useRead(`${ticketId} ${entryId} ${range?.start} ${range?.end}`, (signal) =>
    readSolution(client, ticketId, { entryId, public: true, range }, signal),
  );
  if (reading.state === 'failed') return <p>{t('rec.unread')}</p>;
  if (reading.state === 'reading') return <RowsSkeleton words={t('rec.reading')} />;
  const { passage } = reading.value;
  if (!passage) return <p>{t('rec.changed')}</p>;
  return <FoundPassage title={t('reply.solvedIn', { id: ticketId })} passage={passage} />;
}
