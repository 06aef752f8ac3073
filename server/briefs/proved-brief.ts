import type { Brief } from '../contract/brief.ts';
import type { Deps } from '../deps.ts';
import { notFound } from '../errors.ts';
import { proveShelf, type Question } from './prove-shelf.ts';
import { readShelf } from './read-shelf.ts';
import { sayUnreachable } from '../zendesk/say-unreachable.ts';

/**
 * The stored brief of a ticket, for an agent who proves that they can open it now.
 *
 * @returns `undefined` when there is none at the moment
 * @throws AppError `not_found`, always the same, when the proof does not prove it; `zendesk_unreachable` when
 *   Zendesk had to be asked and cannot be
 */
export async function provedBrief(
  deps: Deps,
  question: Question,
  newestEntryId: string,
): Promise<Brief | undefined> {
  const shelf = await proveShelf(deps, question, newestEntryId, readShelf).catch(sayUnreachable);
  if (typeof shelf === 'string') throw notFound();
  return shelf.brief;
}
