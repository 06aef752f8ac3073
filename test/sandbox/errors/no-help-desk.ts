import { ZendeskError } from './zendesk-error.ts';

/** 404 for whatever is asked at an address that nobody has: Zendesk names the host, and offers it. */
export function noHelpDesk(host: string): ZendeskError {
  return new ZendeskError(404, {
    error: {
      title: `No help desk at ${host}`,
      message:
        'There is no help desk configured at this address. This means that the address is available and that you can claim it at http://www.zendesk.com/signup',
    },
  });
}
