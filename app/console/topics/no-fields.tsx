import type { InstallView } from '../../../server/contract/install.ts';
import { Notice } from '../../ui/notice.tsx';
import { ZendeskLink } from './zendesk-links.tsx';

interface NoFieldsProps {
  install: InstallView;
  /** Whether Zendesk was asked already. */
  isRead: boolean;
}

/** What to do where there is no field to choose. */
export function NoFields({ install, isRead }: NoFieldsProps) {
  if (!isRead) {
    return (
      <Notice
        type="plain"
        title="The account’s fields are not read yet"
        text="That happens by itself soon after connecting. “Refresh from Zendesk” does it now."
      />
    );
  }
  return (
    <Notice
      type="plain"
      title="This account has no drop-down field"
      text={
        <>
          Topics are the options of one. In Zendesk’s Admin Center open{' '}
          <ZendeskLink
            subdomain={install.subdomain}
            path="/admin/objects-rules/tickets/ticket-fields"
          >
            Objects and rules, Tickets, Fields
          </ZendeskLink>
          , add a field of the type “Drop-down” with your topics as its options, and put it on your
          ticket form. Then press “Refresh from Zendesk”.
        </>
      }
    />
  );
}
