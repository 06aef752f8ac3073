import { parseArgs } from 'node:util';
import { z } from 'zod';
import { briefOfThread } from './brief-of-thread.ts';
import { readThreads } from './read-threads.ts';
import { scoreBrief, type Score, type Tally } from './score-briefs.ts';
import { wilson } from './wilson.ts';

const parts = [
  'details',
  'promises',
  'questions',
  'due',
  'standing',
  'sentiment',
  'language',
] as const;
type Part = (typeof parts)[number];

/** Measures the basic engine on the repository's own labelled threads, and prints a table. */
export async function evaluateBriefs(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      split: { type: 'string', default: 'all' },
      show: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const split = z.enum(['dev', 'test', 'all']).parse(values.split);
  if (values.show && split !== 'dev') {
    throw new Error(
      'What is missed is shown of the dev half only: nobody is to tune on the other.',
    );
  }
  const halves = split === 'all' ? (['dev', 'test'] as const) : [split];
  const results = Object.fromEntries(halves.map((half) => [half, measure(half)]));
  if (Object.values(results).some(({ threads }) => threads === 0))
    throw new Error('There are no labelled threads to measure on.');
  if (values.json) {
    process.stdout.write(`${JSON.stringify(results, undefined, 2)}\n`);
    return;
  }
  for (const [half, { rows, threads, misses }] of Object.entries(results)) {
    process.stdout.write(`${half}: ${threads} threads\n`);
    for (const row of rows) process.stdout.write(`${lineOf(row)}\n`);
    if (values.show) for (const miss of misses) process.stdout.write(`  ${miss}\n`);
  }
}

export interface Row {
  part: Part;
  /** Every language together, or one. */
  language: string;
  precision: number;
  recall: number;
  found: number;
  wanted: number;
  hits: number;
  /** 95 % interval of the recall, or of the accuracy (Wilson, 1927). */
  interval: [number, number];
}

/** @returns precision and recall of each part, over all languages and in each */
export function measure(split: 'dev' | 'test'): { rows: Row[]; threads: number; misses: string[] } {
  const scored = readThreads(split).map((thread) => ({
    language: thread.language,
    score: scoreBrief(thread, briefOfThread(thread)),
  }));
  const languages = [...new Set(scored.map(({ language }) => language))].sort();
  const rows = parts.flatMap((part) => [
    rowOf(
      part,
      'all',
      scored.map(({ score }) => score),
    ),
    ...languages.map((language) =>
      rowOf(
        part,
        language,
        scored.filter((one) => one.language === language).map(({ score }) => score),
      ),
    ),
  ]);
  // Not even to JSON: whoever reads the misses of the test half would tune on it.
  const misses = split === 'dev' ? scored.flatMap(({ score }) => score.misses) : [];
  return { rows, threads: scored.length, misses };
}

function rowOf(part: Part, language: string, scores: Score[]): Row {
  const sum = (pick: (tally: Tally) => number) =>
    scores.reduce((all, score) => all + pick(score[part]), 0);
  const [hits, found, wanted] = [sum((t) => t.hits), sum((t) => t.found), sum((t) => t.wanted)];
  return {
    part,
    language,
    precision: found ? hits / found : 1,
    recall: wanted ? hits / wanted : 1,
    found,
    wanted,
    hits,
    interval: wilson(hits, wanted),
  };
}

function lineOf({ part, language, precision, recall, found, wanted, interval }: Row): string {
  // Of nothing there is no share: a perfect score over no cases says nothing.
  const percent = (share: number, of: number) =>
    (of === 0 ? '-' : `${(share * 100).toFixed(0)} %`).padStart(6);
  const name = (language === 'all' ? part : `  ${language}`).padEnd(12);
  const [low, high] = interval.map((end) => (end * 100).toFixed(0));
  return `${name} precision ${percent(precision, found)} of ${String(found).padStart(3)}   recall ${percent(recall, wanted)} of ${String(wanted).padStart(3)}   [${low} to ${high}]`;
}
