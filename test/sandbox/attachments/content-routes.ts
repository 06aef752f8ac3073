import { Hono } from 'hono';
import { authenticate } from '../auth/authenticate.ts';
import { ZendeskError } from '../errors/zendesk-error.ts';
import { canOpenTicket } from '../permissions/can-open-ticket.ts';
import type { Sandbox } from '../sandbox.ts';
import { idOfToken } from './attachment-token.ts';
import { contentOf } from './content-of.ts';
import { fileUrl, isForFiles, partsOfFileUrl } from './file-url.ts';
import { findAttachment } from './find-attachment.ts';

/**
 * What `content_url` leads to: a redirect at the account, the bytes at the host of the files, which
 * knows nobody and refuses whoever shows it a credential.
 */
export function contentRoutes(sandbox: Sandbox): Hono {
  const routes = new Hono();
  routes.use('*', async (c, next) =>
    isForFiles(sandbox, new URL(c.req.url)) ? answerFile(sandbox, c.req.raw) : next(),
  );
  routes.get('/attachments/token/:token/', (c) => {
    const { ticket, attachment } = findAttachment(
      sandbox,
      idOfToken(sandbox, c.req.param('token')),
    );
    if (sandbox.options.privateAttachments) {
      const caller = authenticate(sandbox, c.req.raw);
      if (!caller || !canOpenTicket(sandbox.account, caller.user, ticket)) throw refused();
    }
    // Nobody downloads what the scan found to be malware until an admin allows it.
    if (attachment.malwareScanResult === 'malware_found') throw refused();
    return c.redirect(fileUrl(sandbox, attachment), 302);
  });
  return routes;
}

function answerFile(sandbox: Sandbox, { url, headers }: Request): Response {
  if (headers.has('authorization')) {
    return new Response('Only one auth mechanism allowed', { status: 400 });
  }
  const parts = partsOfFileUrl(new URL(url));
  if (parts?.subdomain !== sandbox.subdomain) return new Response('Not found', { status: 404 });
  const { attachment } = findAttachment(sandbox, idOfToken(sandbox, parts.token));
  const name = encodeURIComponent(attachment.fileName);
  return new Response(contentOf(attachment), {
    headers: {
      'content-type': attachment.contentType,
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
      'x-content-type-options': 'nosniff',
    },
  });
}

function refused(): ZendeskError {
  return new ZendeskError(403, 'Forbidden');
}
