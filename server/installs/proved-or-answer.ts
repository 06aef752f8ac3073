import { notFound } from '../errors.ts';
import type { Install } from './install.ts';
import { isFor } from './is-for.ts';

/** What a panel is told where nothing of a ticket may be, or needs to be, looked at. */
export type AnswerWithoutProof =
  | { state: 'not-connected'; reason: 'disconnected' | 'reauthorization-required' | 'no-helpdesk' }
  | { state: 'switched-off' }
  | { state: 'processing'; askAgainMs: number };

/** Sidebars have guessed too often at this account's tickets. */
const busyForMs = 20_000;

/**
 * What is stored for an agent who proves that they can open a ticket now, or the answer that needs no proof.
 *
 * @param isOn whether an admin has what is asked for switched on
 * @param prove reads what is stored for whoever proves it
 * @throws AppError `not_found`, always the same, when the proof does not prove it; whatever `prove` throws
 */
export async function provedOrAnswer<S extends object>(
  install: Install,
  isOn: boolean,
  prove: () => Promise<S | 'refused' | 'busy'>,
): Promise<{ stored: S } | { answer: AnswerWithoutProof }> {
  if (install.status === 'disconnected' || install.status === 'pending') {
    return { answer: { state: 'not-connected', reason: 'disconnected' } };
  }
  if (!isFor(install, 'helpdesk')) {
    return { answer: { state: 'not-connected', reason: 'no-helpdesk' } };
  }
  if (!isOn) return { answer: { state: 'switched-off' } };
  const proved = await prove();
  if (proved === 'busy') return { answer: { state: 'processing', askAgainMs: busyForMs } };
  if (proved !== 'refused') return { stored: proved };
  // Without a grant nobody can be proved anything new to; that is no secret of any ticket.
  if (install.status === 'reauthorization-required') {
    return { answer: { state: 'not-connected', reason: 'reauthorization-required' } };
  }
  throw notFound();
}
