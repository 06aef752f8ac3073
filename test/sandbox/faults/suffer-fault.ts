import { setTimeout as sleep } from 'node:timers/promises';
import type { RequestFault } from '../sandbox.ts';
import { ConnectionLost } from './connection-lost.ts';
import { spoilRows } from './spoil-rows.ts';

/**
 * What a caller gets when a fault hits its request. `lose-request` handles nothing, `lose-answer`
 * handles it and keeps the answer to itself: both answer with `status` when one is set, else they throw
 * ConnectionLost.
 */
export async function sufferFault(
  fault: RequestFault,
  handle: () => Promise<Response>,
  signal: AbortSignal,
): Promise<Response> {
  if (fault.delayMs !== undefined) await wait(fault.delayMs, signal);
  if (fault.kind === 'delay') return handle();
  if (fault.kind === 'repeat-rows' || fault.kind === 'shuffle-rows') {
    return spoilRows(await handle(), fault.kind);
  }
  if (fault.kind === 'lose-answer') await handle();
  if (fault.kind === 'answer' || fault.status !== undefined) return answer(fault);
  throw new ConnectionLost();
}

/** A caller who has given up waits for nothing any more. */
async function wait(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => {
    throw new ConnectionLost();
  });
}

function answer(fault: RequestFault): Response {
  const status = fault.status ?? 503;
  const text = typeof fault.body === 'string' || fault.body === undefined;
  return new Response(
    text ? ((fault.body as string | undefined) ?? null) : JSON.stringify(fault.body),
    {
      status,
      headers: { 'content-type': text ? 'text/plain' : 'application/json', ...fault.headers },
    },
  );
}
