import { and, eq, inArray, or } from 'drizzle-orm';
import type { ErasedKind } from '../contract/care.ts';
import { tombstones } from '../db/care-schema.ts';
import type { Db } from '../db/connect.ts';

/** What of Zendesk's may not be stored any more, since an admin had everything about it deleted. */
export interface Tombstones {
  ticket(ticketId: string | null | undefined): boolean;
  /** Whether somebody is, by themselves or with their organization. */
  person(userId: string | null | undefined, organizationId?: string | null): boolean;
  organization(organizationId: string | null | undefined): boolean;
}

type Ids = Iterable<string | null | undefined>;

/**
 * Looks up which of some tickets, people and organizations were deleted here. Whoever stores words asks after
 * `lockDepartures`: what is deleted meanwhile waits for them, and finds what they stored.
 */
export async function tombstonesOf(
  db: Db,
  installId: string,
  ids: { tickets?: Ids; people?: Ids; organizations?: Ids },
): Promise<Tombstones> {
  const isOf = (kind: ErasedKind, some: Ids = []) => {
    const given = [...new Set(some)].filter((id) => typeof id === 'string');
    return given.length === 0
      ? []
      : [and(eq(tombstones.kind, kind), inArray(tombstones.zendeskId, given))];
  };
  const any = [
    ...isOf('ticket', ids.tickets),
    ...isOf('requester', ids.people),
    ...isOf('organization', ids.organizations),
  ];
  const rows =
    any.length === 0
      ? []
      : await db
          .select({ kind: tombstones.kind, id: tombstones.zendeskId })
          .from(tombstones)
          .where(and(eq(tombstones.installId, installId), or(...any)));
  const known = new Set(rows.map(({ kind, id }) => `${kind} ${id}`));
  const organization = (id: string | null | undefined) => known.has(`organization ${id}`);
  return {
    organization,
    ticket: (id) => known.has(`ticket ${id}`),
    person: (id, of) => known.has(`requester ${id}`) || organization(of),
  };
}
