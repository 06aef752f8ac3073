import { Notice } from '../../ui/notice.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.ts';
import { BriefPanel } from '../brief/brief-panel.tsx';
import { useWords } from '../strings/strings-provider.tsx';
import { useTicketId } from '../zaf/use-ticket-id.ts';
import { useZaf } from '../zaf/zaf-provider.tsx';

/** The panels beside a ticket. Another ticket in the same tab starts them anew. */
export default function TicketSidebar() {
  const ticket = useTicketId(useZaf());
  const { t } = useWords();
  if (ticket.state === 'unknown') return null;
  if (ticket.state === 'unsaved') {
    return (
      <>
        <VisuallyHidden as="h1">{t('brief.title')}</VisuallyHidden>
        <Notice type="plain" title={t('ticket.unsaved')} />
      </>
    );
  }
  return <BriefPanel key={ticket.id} ticketId={ticket.id} />;
}
