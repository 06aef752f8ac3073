import { BriefPanel } from '../brief/brief-panel.tsx';
import { useTicketId } from '../zaf/use-ticket-id.ts';
import { useZaf } from '../zaf/zaf-provider.tsx';

/** The panels beside a ticket. Another ticket in the same tab starts them anew. */
export default function TicketSidebar() {
  const ticketId = useTicketId(useZaf().client);
  if (ticketId === undefined) return null;
  return <BriefPanel key={ticketId} ticketId={ticketId} />;
}
