import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { examine } from '../../server/support/examine.ts';
import { featureNames, featuresOf } from '../../server/support/weighing/features-of.ts';
import { citedIn } from './cited-in.ts';
import { dot, fitLogistic, type Example } from './fit-logistic.ts';
import { readSupportSet } from './read-support-set.ts';

const ridge = 1;
const leastRecall = 0.9;
/** Tickets whose sentences are told as a model tells them, and were written before anybody saw what is refused. */
const calibratedOn = 'brief';
/** Which tickets tell what the weights do to new ones. */
const groups = ['equal', calibratedOn] as const;
const digits = 100;
const target = join(import.meta.dirname, '../../server/support/weighing/weights.ts');

export interface FitRow extends Example {
  ticketId: string;
  /** Refused whatever the weights: by a number, a name, a denial. */
  isHard: boolean;
}

export interface FitFigures {
  group: string;
  unsupported: number;
  caught: number;
  supported: number;
  refused: number;
}

/** Fits the weights of `server/support/weighing` to the dev half, writes them, and prints what they do to new tickets. */
export async function fitSupport(): Promise<void> {
  const { weights, threshold, figures } = fitted();
  const named = ['bias', ...featureNames].map((name, i) => `${name}: ${weights[i]}`);
  const source = `import type { featureNames } from './features-of.ts';

/** Made by \`npm run eval -- support --fit\` from \`test/eval/support-set/dev.jsonl\`: not to be changed by hand. */
export const weights: Record<(typeof featureNames)[number] | 'bias', number> = {${named.join()}};

/** From here on a sentence is refused. */
export const threshold = ${threshold};
`;
  const written = await format(source, {
    parser: 'typescript',
    singleQuote: true,
    printWidth: 100,
  });
  writeFileSync(target, written);
  for (const { group, unsupported, caught, supported, refused } of figures) {
    const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
    process.stdout.write(
      `${group.padEnd(6)} each ticket by the others: recall ${percent(caught / unsupported)} of ${unsupported}   precision ${percent(caught / (caught + refused))}   supported refused ${percent(refused / supported)} of ${supported}\n`,
    );
  }
}

/** Weights, and how they do on tickets left out of the fit, one at a time. */
export function fitted(): { weights: number[]; threshold: number; figures: FitFigures[] } {
  const rows = readSupportSet('dev').flatMap(rowsOf);
  const tickets = [...new Set(rows.map(({ ticketId }) => ticketId))];
  const scored = tickets.flatMap((left) => {
    const without = fit(rows.filter(({ ticketId }) => ticketId !== left));
    return rows
      .filter(({ ticketId }) => ticketId === left)
      .map((row) => ({ ...row, score: row.isHard ? Infinity : dot([1, ...row.x], without) }));
  });
  const inGroup = (group: string) =>
    scored.filter(({ ticketId }) => ticketId.startsWith(`${group}-`));
  const wrong = inGroup(calibratedOn).filter(({ isPositive }) => isPositive);
  const ranked = wrong.map(({ score }) => score).sort((a, b) => b - a);
  const exact = ranked[Math.ceil(leastRecall * ranked.length) - 1] ?? 0;
  const threshold = Math.floor(exact * digits) / digits;
  const figures = groups.map((group) => {
    const own = inGroup(group);
    const count = (isPositive: boolean, least = -Infinity) =>
      own.filter((row) => row.isPositive === isPositive && row.score >= least).length;
    return {
      group,
      unsupported: count(true),
      caught: count(true, threshold),
      supported: count(false),
      refused: count(false, threshold),
    };
  });
  return { weights: fit(rows), threshold, figures };
}

/** Only what no hard rule refuses is left to the weights. */
function fit(rows: FitRow[]): number[] {
  return fitLogistic(
    rows.filter(({ isHard }) => !isHard),
    ridge,
  ).map((weight) => Math.round(weight * digits) / digits);
}

function rowsOf(thread: ReturnType<typeof readSupportSet>[number]): FitRow[] {
  const { passages, about } = citedIn(thread);
  return thread.sentences.flatMap(({ text, fault }): FitRow[] => {
    const examined = examine(text, passages, about);
    if (!examined) return [];
    const features = featuresOf(examined.checked);
    return [
      {
        ticketId: thread.id,
        isPositive: fault !== undefined,
        isHard: examined.findings.some(({ isDoubtful }) => !isDoubtful),
        x: featureNames.map((name) => features[name]),
      },
    ];
  });
}
