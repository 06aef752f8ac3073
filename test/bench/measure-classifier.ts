import type { Classifier, Example, TicketText } from '../../server/classifier/classifier.ts';
import { classify } from '../../server/classifier/classify.ts';
import { trainInWorker } from '../../server/classifier/train-in-worker.ts';
import { unpackClassifier } from '../../server/classifier/unpack-classifier.ts';
import { coinTopics } from './measure-classifier-tickets.ts';
import { percentile } from './post.ts';

export interface ClassifierFigures {
  tickets: number;
  options: number;
  /** In one thread, reading the tickets included. */
  trainSeconds: number;
  /** The longest the event loop was held up meanwhile. */
  heldUpMs: number;
  /** Of one classifier, as it is stored. */
  packedMb: number;
  /** Of the classifiers of ten accounts, ready to judge. */
  tenMb: number;
  shortP50Ms: number;
  shortP95Ms: number;
  /** Of tickets of about two thousand words. */
  longP95Ms: number;
  /** The same short tickets by the mean of the words of each option, as one would write it in an afternoon. */
  plainP50Ms: number;
  plainP95Ms: number;
  /** Of a hundred, so many right. */
  right: number;
  plainRight: number;
}

const accounts = 10;
const [shortWords, longWords] = [14, 2000];
const warmUps = 50;

/** Topics of made-up tickets: learning, keeping and judging, beside the plainest way in the same run, turn by turn. */
export async function measureClassifier(load: {
  tickets: number;
  options: number;
  asked: number;
}): Promise<ClassifierFigures> {
  const coiner = coinTopics(42, load.options);
  const examples = Array.from({ length: load.tickets }, () => coiner.ticket(shortWords));
  const began = performance.now();
  const watch = watchEventLoop();
  const packed = await trainInWorker({ examples, options: coiner.options });
  const trainSeconds = round((performance.now() - began) / 1000);
  const heldUpMs = Math.round(watch());
  const before = process.memoryUsage().arrayBuffers;
  const classifiers = Array.from({ length: accounts }, () => unpackClassifier(packed));
  const tenMb = round((process.memoryUsage().arrayBuffers - before) / 2 ** 20);
  const plain = learnPlainly(examples);
  const times = { short: [] as number[], long: [] as number[], plain: [] as number[] };
  const right = { ours: 0, plain: 0 };
  for (let turn = 0; turn < load.asked + warmUps; turn++) {
    const classifier = classifiers[turn % accounts]!;
    const { text, option } = coiner.ticket(shortWords);
    const long = coiner.ticket(longWords).text;
    const [said, short] = timed(() => first(classifier, text));
    const [plainly, plainMs] = timed(() => plain(text));
    const [, longMs] = timed(() => first(classifier, long));
    if (turn < warmUps) continue;
    times.short.push(short);
    times.plain.push(plainMs);
    times.long.push(longMs);
    if (said === option) right.ours++;
    if (plainly === option) right.plain++;
  }
  const at = (kind: keyof typeof times, share: number) =>
    Math.round(
      percentile(
        times[kind].toSorted((a, b) => a - b),
        share,
      ) * 100,
    ) / 100;
  return {
    tickets: load.tickets,
    options: load.options,
    trainSeconds,
    heldUpMs,
    packedMb: round(packed.length / 2 ** 20),
    tenMb,
    shortP50Ms: at('short', 0.5),
    shortP95Ms: at('short', 0.95),
    longP95Ms: at('long', 0.95),
    plainP50Ms: at('plain', 0.5),
    plainP95Ms: at('plain', 0.95),
    right: Math.round((right.ours / load.asked) * 100),
    plainRight: Math.round((right.plain / load.asked) * 100),
  };
}

function first(classifier: Classifier, text: TicketText): string | undefined {
  return classify(classifier, text).suggestions[0]?.value;
}

function timed<T>(work: () => T): [made: T, ms: number] {
  const began = performance.now();
  return [work(), performance.now() - began];
}

function watchEventLoop(): () => number {
  let [last, longest] = [performance.now(), 0];
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last - 10);
    last = performance.now();
  }, 10);
  return () => {
    clearInterval(timer);
    return longest;
  };
}

/** How often each word stands in the tickets of each option; the option whose share in a ticket's words is largest. */
function learnPlainly(examples: readonly Example[]): (text: TicketText) => string | undefined {
  const counts = new Map<string, Map<string, number>>();
  for (const { text, option } of examples)
    for (const word of wordsOf(text)) {
      const of = counts.get(word) ?? new Map<string, number>();
      counts.set(word, of.set(option, (of.get(option) ?? 0) + 1));
    }
  return (text) => {
    const scores = new Map<string, number>();
    for (const word of wordsOf(text)) {
      const of = counts.get(word) ?? new Map<string, number>();
      const all = [...of.values()].reduce((sum, count) => sum + count, 0);
      for (const [option, count] of of) scores.set(option, (scores.get(option) ?? 0) + count / all);
    }
    return [...scores].sort(([, a], [, b]) => b - a)[0]?.[0];
  };
}

function wordsOf({ subject, body }: TicketText): string[] {
  return `${subject} ${body}`.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
