import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { evaluateRetrieval } from './retrieve.ts';

const usage = 'Usage: fusion --docs FILE --queries FILE --gold FILE [--field article] [--json]';
const draws = 2000;

export interface Compared {
  measure: string;
  words: number;
  fusion: number;
  /** What fusion is better by, and between what it lies in 95 of 100 draws of as many queries. */
  difference: number;
  from: number;
  to: number;
}

const answered = z.object({ id: z.string(), ranked: z.array(z.string()) });
const judged = z.object({ id: z.coerce.string() }).loose();

/** Prints how much better, or worse, queries are answered by words and meaning than by words alone. */
export async function compareFusion(args: string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: {
      docs: text,
      queries: text,
      gold: text,
      field: { ...text, default: 'relevant' },
      json: { type: 'boolean', default: false },
    },
  });
  const { docs, queries, gold, field } = values;
  if (!docs || !queries || !gold) throw new Error(usage);
  const compared = await compareOrders({ docs, queries, gold, field });
  if (values.json) return void process.stdout.write(`${JSON.stringify(compared)}\n`);
  for (const one of compared) {
    const [words, fusion, difference, from, to] = [
      one.words,
      one.fusion,
      one.difference,
      one.from,
      one.to,
    ].map((share) => (100 * share).toFixed(1));
    process.stdout.write(
      `${one.measure.padEnd(7)} words ${words}  fusion ${fusion}  difference ${difference} [${from}, ${to}]\n`,
    );
  }
}

/** The same queries answered twice, judged, and compared in pairs. */
export async function compareOrders(files: {
  docs: string;
  queries: string;
  gold: string;
  field: string;
}): Promise<Compared[]> {
  const relevant = new Map(
    readLines(files.gold, judged).map((line): [string, Set<string>] => [
      line.id,
      new Set([line[files.field]].flat().map(String)),
    ]),
  );
  const [words, fusion] = [await answer(files, false), await answer(files, true)];
  const ids = [...relevant.keys()].filter((id) => (relevant.get(id)?.size ?? 0) > 0);
  return Object.entries(measures).map(([measure, score]) => {
    const scoresOf = (ranked: Map<string, string[]>) =>
      ids.map((id) => score(ranked.get(id) ?? [], relevant.get(id)!));
    const [before, after] = [scoresOf(words), scoresOf(fusion)];
    const differences = after.map((one, at) => one - before[at]!);
    const [from = 0, to = 0] = interval(differences);
    const difference = mean(differences);
    return { measure, words: mean(before), fusion: mean(after), difference, from, to };
  });
}

async function answer(
  { docs, queries }: { docs: string; queries: string },
  fusion: boolean,
): Promise<Map<string, string[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'fusion-'));
  try {
    const out = join(folder, 'ranked.jsonl');
    const files = ['--docs', docs, '--queries', queries, '--out', out];
    await evaluateRetrieval([...files, ...(fusion ? ['--fusion'] : [])]);
    return new Map(readLines(out, answered).map(({ id, ranked }) => [id, ranked]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}

type Measure = (ranked: string[], relevant: Set<string>) => number;

const hits =
  (most: number): Measure =>
  (ranked, relevant) =>
    ranked.slice(0, most).some((id) => relevant.has(id)) ? 1 : 0;

const measures: Record<string, Measure> = {
  'mrr@10': (ranked, relevant) => {
    const first = ranked.slice(0, 10).findIndex((id) => relevant.has(id));
    return first < 0 ? 0 : 1 / (first + 1);
  },
  'hit@1': hits(1),
  'hit@3': hits(3),
  'r@5': (ranked, relevant) =>
    ranked.slice(0, 5).filter((id) => relevant.has(id)).length / relevant.size,
};

function mean(values: number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / (values.length || 1);
}

/** The middle 95 of 100 means of draws with replacement; the draws are the same each time. */
function interval(values: number[]): [number, number] {
  let state = 1;
  const next = (): number => {
    // Numerical Recipes' generator: enough for draws, and the same everywhere.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const means = Array.from({ length: draws }, () =>
    mean(values.map(() => values[Math.floor(next() * values.length)] ?? 0)),
  ).sort((a, b) => a - b);
  return [means[Math.floor(draws * 0.025)] ?? 0, means[Math.floor(draws * 0.975)] ?? 0];
}
