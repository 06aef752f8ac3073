import { parseArgs } from 'node:util';
import { z } from 'zod';
import { checkSupport } from '../../server/support/check-support.ts';
import { citedIn } from './cited-in.ts';
import { fitSupport } from './fit-support.ts';
import { parts, readSupportSet, type CitedThread, type Part } from './read-support-set.ts';

/** Measures how well unsupported sentences are told from supported ones, and prints a table. */
export async function evaluateSupport(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      split: { type: 'string', default: 'all' },
      show: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      fit: { type: 'boolean', default: false },
    },
  });
  if (values.fit) return await fitSupport();
  const split = z.enum([...parts, 'all']).parse(values.split);
  if (values.show && split !== 'dev')
    throw new Error(
      'What goes wrong is shown of the dev part only: nobody is to tune on the others.',
    );
  const asked = split === 'all' ? parts : [split];
  const results = Object.fromEntries(asked.map((part) => [part, measureSupport(part)]));
  if (values.json) {
    process.stdout.write(`${JSON.stringify(results, undefined, 2)}\n`);
    return;
  }
  for (const [part, { sentences, rows, mistakes }] of Object.entries(results)) {
    process.stdout.write(`${part}: ${sentences} sentences\n`);
    for (const row of rows) process.stdout.write(`${lineOf(row)}\n`);
    if (values.show) for (const mistake of mistakes) process.stdout.write(`  ${mistake}\n`);
  }
}

export interface SupportRow {
  /** Everything, a kind of fault, or languages as "passages > sentence". */
  part: string;
  /** Unsupported sentences, and how many of them are refused. */
  unsupported: number;
  caught: number;
  /** Supported sentences, and how many of them are refused all the same. */
  supported: number;
  refused: number;
}

interface Judged {
  pair: string;
  fault: string | undefined;
  isRefused: boolean;
  line: string;
}

/** @returns counts for the whole part, each kind of fault and each pair of languages */
export function measureSupport(part: Part): {
  sentences: number;
  recall: number;
  precision: number;
  rows: SupportRow[];
  mistakes: string[];
} {
  const judged = readSupportSet(part).flatMap(judge);
  const faults = [...new Set(judged.flatMap(({ fault }) => fault ?? []))].sort();
  const pairs = [...new Set(judged.map(({ pair }) => pair))].sort();
  const all = rowOf('all', judged);
  return {
    sentences: judged.length,
    recall: all.caught / all.unsupported,
    precision: all.caught / (all.caught + all.refused),
    rows: [
      all,
      ...faults.map((kind) =>
        rowOf(
          kind,
          judged.filter(({ fault }) => fault === kind),
        ),
      ),
      rowOf('one language', judged.filter(isOneLanguage)),
      rowOf(
        'across languages',
        judged.filter((one) => !isOneLanguage(one)),
      ),
      ...pairs.map((pair) =>
        rowOf(
          pair,
          judged.filter((one) => one.pair === pair),
        ),
      ),
    ],
    // Not even to JSON: whoever reads the mistakes of a held part would tune on it.
    mistakes:
      part === 'dev'
        ? judged
            .filter(({ fault, isRefused }) => isRefused === (fault === undefined))
            .map(({ line }) => line)
        : [],
  };
}

function judge(thread: CitedThread): Judged[] {
  const { id, language, sentences } = thread;
  const { passages, about } = citedIn(thread);
  return sentences.map(({ text, language: own, fault }) => {
    const { isSupported, reasons } = checkSupport(text, passages, about);
    const why = reasons.map(({ code, word }) => `${code} ${word ?? ''}`.trim()).join(', ');
    return {
      pair: `${language} > ${own}`,
      fault,
      isRefused: !isSupported,
      line: `${id} ${fault ?? 'supported'}: ${text}${why ? ` (${why})` : ''}`,
    };
  });
}

function rowOf(part: string, judged: Judged[]): SupportRow {
  const unsupported = judged.filter(({ fault }) => fault !== undefined);
  const supported = judged.filter(({ fault }) => fault === undefined);
  const refused = (list: Judged[]): number => list.filter(({ isRefused }) => isRefused).length;
  return {
    part,
    unsupported: unsupported.length,
    caught: refused(unsupported),
    supported: supported.length,
    refused: refused(supported),
  };
}

function isOneLanguage({ pair }: Judged): boolean {
  const [passages, sentence] = pair.split(' > ');
  return passages === sentence;
}

function lineOf({ part, unsupported, caught, supported, refused }: SupportRow): string {
  // Of nothing there is no share: a perfect score over no cases says nothing.
  const percent = (share: number, of: number) =>
    (of === 0 ? '-' : `${((share / of) * 100).toFixed(0)} %`).padStart(6);
  // A kind of fault has no supported sentences, and so no precision.
  const precision =
    supported === 0
      ? ''
      : `   precision ${percent(caught, caught + refused)} of ${String(caught + refused).padStart(3)}`;
  const dropped =
    supported === 0
      ? ''
      : `   supported refused ${percent(refused, supported)} of ${String(supported).padStart(3)}`;
  return `${part.padEnd(18)} recall ${percent(caught, unsupported)} of ${String(unsupported).padStart(3)}${precision}${dropped}`;
}
