import { isoSeconds } from '../clock.ts';
import type { Sandbox } from '../sandbox.ts';

/** The account seen from an earlier moment: verbs called on it write that moment and tell nobody. */
export interface PastSandbox extends Sandbox {
  /** Moves to a moment, in epoch ms. */
  moveTo(ms: number): void;
}

/** An account's past, to be filled by the same verbs that change its present. Subscribers hear nothing. */
export function pastSandbox(sandbox: Sandbox): PastSandbox {
  let momentMs = sandbox.clock.now();
  return {
    ...sandbox,
    clock: {
      now: () => momentMs,
      iso: () => isoSeconds(momentMs),
      advance: (ms) => {
        momentMs += ms;
      },
      // Only what is moved by hand moves here.
      stop: () => undefined,
    },
    emit: () => undefined,
    changed: () => undefined,
    moveTo: (ms) => {
      momentMs = ms;
    },
  };
}
