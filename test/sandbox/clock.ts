import type { SandboxClock } from './sandbox.ts';

/** A clock that runs on from `startAt` (epoch ms), can be moved ahead, and can be stopped. */
export function createClock(startAt: number = Date.now()): SandboxClock {
  let offset = startAt - Date.now();
  let stoppedAt: number | undefined;
  const now = () => stoppedAt ?? Date.now() + offset;
  return {
    now,
    iso: () => isoSeconds(now()),
    advance: (ms) => {
      offset += ms;
      if (stoppedAt !== undefined) stoppedAt += ms;
    },
    stop: () => {
      stoppedAt = now();
    },
  };
}

/** Epoch ms as Zendesk writes times: UTC, whole seconds. */
export function isoSeconds(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}
