const whole = 65_536;
const quarter = whole / 4;
const mostTries = 10;
/** Below this a clock measures noise. */
const leastMs = 2;

/**
 * How many times as long something takes for a text of twice the length: about two where time grows with length,
 * four where it grows with its square. Measured between 16 kB and 64 kB, by the time that this thread was given,
 * and by the shortest of several runs, so that a busy machine says nothing; the runs end as soon as they show a
 * growth below three.
 */
export function growthOf(run: (text: string) => unknown, bait: (length: number) => string): number {
  const [short, long] = [bait(quarter), bait(whole)];
  let [shortMs, longMs, growth] = [Infinity, Infinity, Infinity];
  for (let tries = 0; tries < mostTries && growth >= 3; tries++) {
    shortMs = Math.min(
      shortMs,
      timeOf(() => run(short)),
    );
    longMs = Math.min(
      longMs,
      timeOf(() => run(long)),
    );
    growth = Math.sqrt(longMs / Math.max(shortMs, leastMs));
  }
  return growth;
}

/** A text of so many characters that says one thing again and again, and ends otherwise. */
export function rowOf(piece: string): (length: number) => string {
  return (length) => `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length - 2)}x!`;
}

function timeOf(run: () => unknown): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
