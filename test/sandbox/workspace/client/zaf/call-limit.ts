const WINDOW_MS = 60_000;
const CALLS = 100;

/** An app may make 100 calls a minute (developer.zendesk.com, Rate limits): how long the next one has to wait. */
export function createCallLimit(): { waitMs(): number; count(): void } {
  const calls: number[] = [];
  return {
    waitMs: () => {
      const now = performance.now();
      while (calls.length > 0 && now - (calls[0] ?? now) >= WINDOW_MS) calls.shift();
      return calls.length < CALLS ? 0 : WINDOW_MS - (now - (calls[0] ?? now));
    },
    count: () => void calls.push(performance.now()),
  };
}
