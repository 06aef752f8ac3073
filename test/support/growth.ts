const smallest = 32_768;
const mostTries = 8;
/** Below this a clock measures noise. */
const leastMs = 4;

/**
 * How many times as long something takes for a text of 64 kB as for one of 32 kB: about two where time grows
 * with length, four or more where it grows with its square. The shortest of several runs counts, so that a busy
 * machine says nothing; the runs end as soon as they show a growth below three.
 */
export function growthOf(run: (text: string) => unknown, bait: (length: number) => string): number {
  const [half, whole] = [bait(smallest), bait(2 * smallest)];
  let [halfMs, wholeMs, growth] = [Infinity, Infinity, Infinity];
  for (let tries = 0; tries < mostTries && growth >= 3; tries++) {
    halfMs = Math.min(
      halfMs,
      timeOf(() => run(half)),
    );
    wholeMs = Math.min(
      wholeMs,
      timeOf(() => run(whole)),
    );
    growth = wholeMs / Math.max(halfMs, leastMs);
  }
  return growth;
}

/** A text of so many characters that says one thing again and again, and ends otherwise. */
export function rowOf(piece: string): (length: number) => string {
  return (length) => `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length - 2)}x!`;
}

function timeOf(run: () => unknown): number {
  const before = performance.now();
  run();
  return performance.now() - before;
}
