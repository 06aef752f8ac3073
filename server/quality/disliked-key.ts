/** What exactly did not help, whoever said so. */
export type DislikedOne = { ticketId: string } & (
  | { kind: 'brief'; version: number; writtenId: string | undefined }
  | { kind: 'recommendation'; found: { kind: 'ticket' | 'article'; id: string } }
  | { kind: 'reply'; replyId: string }
);

/** Names one in addresses: ids of the account and our own, and no words. */
export function dislikedKey(one: DislikedOne): string {
  switch (one.kind) {
    case 'brief': {
      const { ticketId, version, writtenId } = one;
      return ['brief', ticketId, version, ...(writtenId ? [writtenId] : [])].join('-');
    }
    case 'recommendation':
      return [one.found.kind, one.ticketId, one.found.id].join('-');
    case 'reply':
      return ['reply', one.ticketId, one.replyId].join('-');
  }
}

const id = '(\\d{1,20})';
const uuid = '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})';
const ofBrief = new RegExp(`^brief-${id}-(\\d{1,9})(?:-${uuid})?$`);
const ofFind = new RegExp(`^(ticket|article)-${id}-${id}$`);
const ofReply = new RegExp(`^reply-${id}-${uuid}$`);

/** @returns `undefined` for what names none */
export function readDislikedKey(key: string): DislikedOne | undefined {
  const [, briefOf, version, writtenId] = ofBrief.exec(key) ?? [];
  if (briefOf) return { kind: 'brief', ticketId: briefOf, version: Number(version), writtenId };
  const [, kind, findOf, foundId] = ofFind.exec(key) ?? [];
  if (findOf && foundId) {
    const found = {
      kind: kind === 'ticket' ? ('ticket' as const) : ('article' as const),
      id: foundId,
    };
    return { kind: 'recommendation', ticketId: findOf, found };
  }
  const [, replyOf, replyId] = ofReply.exec(key) ?? [];
  return replyOf && replyId ? { kind: 'reply', ticketId: replyOf, replyId } : undefined;
}
