import { useState } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.ts';
import { BriefPanel } from '../brief/brief-panel.tsx';
import { BriefSkeleton } from '../brief/brief-skeleton.tsx';
import type { BriefView } from '../brief/brief-view.ts';
import { useWords } from '../strings/strings-provider.tsx';
import { useTicketId } from '../zaf/use-ticket-id.ts';
import { useZaf } from '../zaf/zaf-provider.tsx';
import { LaterPanels } from './later-panels.tsx';

/** The panels beside a ticket. Another ticket in the same tab starts them anew. */
export function TicketSidebar() {
  const { ticket, askAgain } = useTicketId(useZaf());
  const { t } = useWords();
  if (ticket.state === 'saved') return <Panels key={ticket.id} ticketId={ticket.id} />;
  return (
    <>
      <VisuallyHidden as="h1">{t('brief.title')}</VisuallyHidden>
      {ticket.state === 'unknown' && <BriefSkeleton />}
      {ticket.state === 'unsaved' && <Notice type="plain" title={t('ticket.unsaved')} />}
      {ticket.state === 'unsaid' && (
        <Notice
          type="error"
          title={t('failed.title')}
          text={t('failed.zendesk-silent')}
          action={{ label: t('brief.tryAgain'), onClick: askAgain }}
        />
      )}
    </>
  );
}

function Panels({ ticketId }: { ticketId: string }) {
  const [brief, setBrief] = useState<BriefView['state']>('loading');
  const waits = brief === 'loading' || brief === 'processing';
  return (
    <>
      <BriefPanel ticketId={ticketId} onDrawn={setBrief} />
      {!saysAll.has(brief) && <LaterPanels ticketId={ticketId} waits={waits} />}
    </>
  );
}

/** What the brief says in these states is true of everything beside the ticket. */
const saysAll: ReadonlySet<BriefView['state']> = new Set(['not-connected', 'not-found']);
