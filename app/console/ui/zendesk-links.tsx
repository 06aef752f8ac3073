import { Anchor } from '@zendeskgarden/react-buttons';
import { Fragment } from 'react';
import type { PropsWithChildren } from 'react';

interface ZendeskLinkProps {
  /** Of the account; where there is none, the words stand alone. */
  subdomain: string | undefined;
  /** From the first slash on. */
  path: string;
}

/** A page of the account's own Zendesk, in a tab of its own. */
export function ZendeskLink({ subdomain, path, children }: PropsWithChildren<ZendeskLinkProps>) {
  if (subdomain === undefined) return <>{children}</>;
  return (
    <Anchor
      href={`https://${subdomain}.zendesk.com${path}`}
      target="_blank"
      rel="noreferrer"
      isUnderlined
    >
      {children}
    </Anchor>
  );
}

/** Tickets by their numbers, each leading to the ticket itself. */
export function TicketLinks({
  subdomain,
  tickets,
}: {
  subdomain: string | undefined;
  tickets: string[];
}) {
  return (
    <>
      {tickets.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <ZendeskLink subdomain={subdomain} path={`/agent/tickets/${id}`}>
            #{id}
          </ZendeskLink>
        </Fragment>
      ))}
    </>
  );
}
