import type { Ticket } from '../account.ts';
import type { Sandbox } from '../sandbox.ts';
import { emitTicketEvent } from './emit-ticket-event.ts';
import { findTicket } from './find-ticket.ts';
import { updateTicket } from './update-ticket.ts';
import { addComment } from './add-comment.ts';

export interface MergeComments {
  sourceComment?: string;
  targetComment?: string;
  /** Whether those comments can be read by the requesters; default false. */
  public?: boolean;
}

/**
 * Merges tickets into another: each source is closed with a comment that names the target and the tag
 * `closed_by_merge`, the target gets what the source said. Throws RecordNotFound, RecordInvalid if closed.
 */
export function mergeTickets(
  sandbox: Sandbox,
  sourceIds: readonly number[],
  targetId: number,
  actorId: number,
  comments: MergeComments = {},
): Ticket {
  const target = findTicket(sandbox, targetId);
  for (const source of sourceIds.map((id) => findTicket(sandbox, id))) {
    const last = source.comments.at(-1)?.plainBody ?? '';
    addComment(sandbox, targetId, {
      body:
        comments.targetComment ??
        `Request #${source.id} "${source.subject ?? ''}" was closed and merged into this request. Last comment in request #${source.id}:\n\n${last}`,
      public: comments.public ?? false,
      authorId: actorId,
    });
    // Closing by merge asks for no required field: the update sets status and tags only.
    source.mergedInto = targetId;
    updateTicket(
      sandbox,
      source.id,
      {
        status: 'closed',
        tags: [...source.tags, 'closed_by_merge'],
        comment: {
          body:
            comments.sourceComment ??
            `This request was closed and merged into request #${targetId} "${target.subject ?? ''}".`,
          public: comments.public ?? false,
        },
      },
      actorId,
    );
    emitTicketEvent(sandbox, source, 'merged', { target_ticket_id: String(targetId) }, actorId);
  }
  return target;
}
