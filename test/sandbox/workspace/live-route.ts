import { Hono } from 'hono';
import { requireAgent } from '../apps/api/require-agent.ts';
import { onNotification } from '../apps/notifications.ts';
import { canOpenTicket } from '../permissions/can-open-ticket.ts';
import type { Sandbox } from '../sandbox.ts';

const KEEP_ALIVE_MS = 20_000;

/**
 * `GET /agent/live`: server-sent events, `ticket` with the id of a changed ticket this agent may open,
 * `gone` with one that was taken from them, and `notify` for events sent to apps by the Apps API.
 */
export function liveRoute(sandbox: Sandbox): Hono {
  return new Hono().get('/agent/live', (c) => {
    const { user } = requireAgent(sandbox, c.req.raw);
    let stop = () => {};
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        const write = (text: string) => controller.enqueue(new TextEncoder().encode(text));
        const send = (event: string, data: unknown) =>
          write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
        const stopChanges = sandbox.onChange((id) => {
          const ticket = sandbox.account.tickets.get(id);
          const open = ticket?.life === 'live' && canOpenTicket(sandbox.account, user, ticket);
          send(open ? 'ticket' : 'gone', { id });
        });
        const stopNotifications = onNotification(sandbox, (notification) => {
          if ((notification.agentId ?? user.id) === user.id) send('notify', notification);
        });
        const timer = setInterval(() => write(': still here\n\n'), KEEP_ALIVE_MS);
        timer.unref();
        stop = () => {
          stopChanges();
          stopNotifications();
          clearInterval(timer);
        };
        write('retry: 1000\n\n');
      },
      cancel: () => stop(),
    });
    return new Response(stream, {
      headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
    });
  });
}
