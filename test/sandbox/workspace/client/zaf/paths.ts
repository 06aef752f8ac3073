import type { CommentType } from '../composer.ts';
import type { Frame } from './frame.ts';
import type { HostDeps } from './host.ts';

/** What an app may read (developer.zendesk.com, Ticket sidebar, "Properties"). Throws for an unknown path. */
export function getPath(
  { model, composer, scheme }: HostDeps,
  frame: Frame,
  asked: string,
): unknown {
  const { state } = model;
  const path = withoutTicket(asked);
  const [root = '', ...rest] = path.split('.');
  if (path === 'ticketFields') return state.fields;
  if (path === 'colorScheme') return scheme.current();
  if (path === 'comment')
    return { type: composer?.type(), text: composer?.html(), attachments: [] };
  if (path === 'comment.type') return composer?.type();
  if (path === 'comment.text') return composer?.html();
  if (path === 'app.title') return frame.app.title;
  if (path === 'instances') return { [frame.guid]: instance(frame) };
  if (path === `instances.${frame.guid}`) return instance(frame);
  if (root === 'currentUser') return found(path, walk(state.currentUser, rest));
  if (root === 'currentAccount') return found(path, walk(state.account, rest));
  if (root === 'ticket') return found(path, model.get(path));
  throw new Error('No such Api');
}

const WRITABLE =
  /^ticket\.(subject|status|priority|type|tags|assignee\.user\.id|assignee\.group\.id|customField:custom_field_\d+)$/;

/** What an app may change on the page; fields are saved on submit. Throws for a path it may not. */
export function setPath(
  { model, composer }: HostDeps,
  frame: Frame,
  asked: string,
  value: unknown,
): unknown {
  const path = withoutTicket(asked);
  if (path === 'comment.type') {
    if (value !== 'publicReply' && value !== 'internalNote')
      throw new Error('No such comment type');
    composer?.setType(value satisfies CommentType);
  } else if (path === 'comment.text') composer?.setHtml(String(value));
  else if (path === 'app.title')
    frame.card.querySelector('.app-title span')!.textContent = String(value);
  else if (path === 'ticket.assignee') setAssignee(model, value);
  else if (WRITABLE.test(path)) {
    found(path, model.get(path));
    model.set(path, value);
  } else throw new Error('No such Api');
  return value;
}

/** The composer has two names in the ticket sidebar: `comment` and `ticket.comment`. */
function withoutTicket(path: string): string {
  return path.replace(/^ticket\.(?=comment(\.|$))/, '');
}

function setAssignee(model: HostDeps['model'], value: unknown): void {
  const { userId, groupId } = (value ?? {}) as { userId?: number; groupId?: number };
  if (groupId !== undefined) model.set('ticket.assignee.group.id', groupId);
  if (userId !== undefined) model.set('ticket.assignee.user.id', userId);
}

function instance(frame: Frame) {
  return { instanceGuid: frame.guid, product: 'support', location: 'ticket_sidebar' };
}

function walk(value: unknown, steps: string[]): unknown {
  return steps.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<string, unknown>)[step]
        : undefined,
    value,
  );
}

/** `null` is a value; nothing at all means the path does not exist. */
function found(path: string, value: unknown): unknown {
  // An empty relation has no name or id to give, which is no mistake of the app's.
  if (value === undefined && /^ticket\.(assignee|requester|organization|brand)\./.test(path))
    return null;
  if (value === undefined) throw new Error('No such Api');
  return value;
}
