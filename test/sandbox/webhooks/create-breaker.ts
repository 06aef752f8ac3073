import type { SandboxClock } from '../sandbox.ts';

const WINDOW_MS = 5 * 60_000;
const OPEN_MS = 5_000;

export interface Breaker {
  isOpen(webhookId: string): boolean;
  note(webhookId: string, succeeded: boolean): void;
}

/**
 * Zendesk's circuit breaker: 70 % errors within five minutes (from 100 requests) or more than 1,000
 * errors block a webhook for five seconds; what happens meanwhile is lost.
 */
export function createBreaker(clock: SandboxClock): Breaker {
  const results = new Map<string, { at: number; succeeded: boolean }[]>();
  const openUntil = new Map<string, number>();
  return {
    isOpen: (webhookId) => (openUntil.get(webhookId) ?? 0) > clock.now(),
    note: (webhookId, succeeded) => {
      const now = clock.now();
      const recent = (results.get(webhookId) ?? []).filter(({ at }) => at > now - WINDOW_MS);
      recent.push({ at: now, succeeded });
      results.set(webhookId, recent);
      const errors = recent.filter((result) => !result.succeeded).length;
      const tooMany = errors > 1000 || (recent.length >= 100 && errors / recent.length >= 0.7);
      if (!succeeded && tooMany) openUntil.set(webhookId, now + OPEN_MS);
    },
  };
}
