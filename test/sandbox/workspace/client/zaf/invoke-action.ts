import { notice } from '../notice.ts';
import type { Frame } from './frame.ts';
import type { HostDeps } from './host.ts';

/** Does what an app invokes (developer.zendesk.com, Core and Ticket sidebar, "Actions"). Throws for the unknown. */
export async function invokeAction(
  { model, composer }: HostDeps,
  frame: Frame,
  name: string,
  args: unknown[],
): Promise<unknown> {
  const [first, second] = args;
  switch (name) {
    case 'resize':
      return resize(frame, first);
    case 'track':
      return undefined;
    case 'ticket.editor.insert':
      return composer?.insert(String(first));
    case 'comment.appendHtml':
    case 'ticket.comment.appendHtml':
      return composer?.append(String(first));
    case 'comment.appendText':
    case 'ticket.comment.appendText':
      return composer?.append(escaped(String(first)));
    case 'ticket.tags.add':
    case 'ticket.tags.remove':
      return changeTags(model, name, [first].flat().map(String));
    case 'notify':
      return notice(String(first), second === 'error' || second === 'alert' ? second : 'notice');
    case 'routeTo':
      return routeTo(String(first), second);
    case 'app.hide':
    case 'app.show':
      frame.card.hidden = name === 'app.hide';
      return undefined;
    default:
      throw new Error('No such Api');
  }
}

/** Height only: the width is the tray's. */
function resize(frame: Frame, size: unknown): void {
  const { height } = (size ?? {}) as { height?: string | number };
  const pixels = Number.parseFloat(String(height));
  if (Number.isFinite(pixels)) frame.iframe.style.height = `${Math.max(0, pixels)}px`;
}

function changeTags(model: HostDeps['model'], name: string, tags: string[]): void {
  const current = model.get('ticket.tags') as string[];
  const rest = current.filter((tag) => !tags.includes(tag));
  model.set('ticket.tags', name === 'ticket.tags.add' ? [...rest, ...tags] : rest);
}

function routeTo(place: string, id: unknown): void {
  if (place === 'ticket') location.assign(`/agent/tickets/${Number(id)}`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}
