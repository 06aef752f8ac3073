import { parseArgs } from 'node:util';
import { z } from 'zod';
import { createNameFinder } from '../../server/masking/find-names.ts';
import { findPersonal } from '../../server/masking/find-personal.ts';
import { plainCopy } from '../../server/masking/plain-copy.ts';
import { markedKinds, readRedactSet, type MarkedKind } from './read-redact-set.ts';
import { scoreMasking, type MaskTally } from './score-masking.ts';
import { wilson } from './wilson.ts';

/** Kinds that have a form of their own; the goals are theirs. */
const structured: readonly MarkedKind[] = markedKinds.filter(
  (kind) => kind !== 'name' && kind !== 'address',
);

export interface MaskRow {
  /** `structured`: all kinds but names and addresses. */
  kind: MarkedKind | 'structured';
  /** `all`, or one. */
  language: string;
  wanted: number;
  hits: number;
  hidden: number;
  found: number;
  right: number;
  recall: number;
  precision: number;
  /** 95 % interval of the recall. */
  interval: [low: number, high: number];
}

/** Measures on the repository's own labelled texts what is hidden from a model, and prints a table. */
export async function evaluateMasking(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      half: { type: 'string', default: 'all' },
      show: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const half = z.enum(['tuning', 'held', 'all']).parse(values.half);
  if (values.show && half !== 'tuning')
    throw new Error(
      'What is missed is shown of the tuning half only: the other one is for the figure.',
    );
  const halves = half === 'all' ? (['tuning', 'held'] as const) : [half];
  const results = Object.fromEntries(halves.map((one) => [one, measureMasking(one)]));
  if (values.json) {
    process.stdout.write(`${JSON.stringify(results, undefined, 2)}\n`);
    return;
  }
  for (const [one, { texts, rows, misses }] of Object.entries(results)) {
    process.stdout.write(`${one}: ${texts} texts\n`);
    for (const row of rows) process.stdout.write(`${lineOf(row)}\n`);
    if (values.show) for (const miss of misses) process.stdout.write(`  ${miss}\n`);
  }
}

/** @returns recall and precision of each kind over all languages, and of the structured ones, names and addresses in each */
export function measureMasking(half: 'tuning' | 'held'): {
  texts: number;
  rows: MaskRow[];
  misses: string[];
} {
  const scored = readRedactSet(half).map((marked) => {
    const found = findPersonal(plainCopy(marked.text), createNameFinder(marked.names));
    return { language: marked.language, ...scoreMasking(marked, found, markedKinds) };
  });
  const languages = [...new Set(scored.map(({ language }) => language))].sort();
  const row = (kind: MaskRow['kind'], language: string) =>
    rowOf(
      kind,
      language,
      scored
        .filter((one) => language === 'all' || one.language === language)
        .flatMap(({ tallies }) => tallies)
        .filter((tally) =>
          kind === 'structured' ? structured.includes(tally.kind) : tally.kind === kind,
        ),
    );
  const rows = [
    ...(['structured', 'address', 'name'] as const).flatMap((kind) =>
      ['all', ...languages].map((language) => row(kind, language)),
    ),
    ...structured.map((kind) => row(kind, 'all')),
  ];
  // Not even to JSON: whoever reads what is missed of the other half would tune on it.
  const misses = half === 'tuning' ? scored.flatMap((one) => one.misses) : [];
  return { texts: scored.length, rows, misses };
}

function rowOf(kind: MaskRow['kind'], language: string, tallies: MaskTally[]): MaskRow {
  const sum = (part: Exclude<keyof MaskTally, 'kind'>) =>
    tallies.reduce((all, tally) => all + tally[part], 0);
  const [wanted, hits, found, right] = [sum('wanted'), sum('hits'), sum('found'), sum('right')];
  return {
    kind,
    language,
    wanted,
    hits,
    hidden: sum('hidden'),
    found,
    right,
    recall: wanted ? hits / wanted : 1,
    precision: found ? right / found : 1,
    interval: wilson(hits, wanted),
  };
}

function lineOf({ kind, language, ...row }: MaskRow): string {
  // Of nothing there is no share: a perfect score over no cases says nothing.
  const percent = (share: number, of: number) =>
    (of === 0 ? '-' : `${(share * 100).toFixed(1)} %`).padStart(7);
  const name = (language === 'all' ? kind : `  ${language}`).padEnd(12);
  const [low, high] = row.interval.map((end) => (end * 100).toFixed(0));
  const hidden = percent(row.hidden / row.wanted, row.wanted);
  return `${name} recall ${percent(row.recall, row.wanted)} of ${String(row.wanted).padStart(3)} [${low} to ${high}]   precision ${percent(row.precision, row.found)} of ${String(row.found).padStart(3)}   hidden as anything ${hidden}`;
}
