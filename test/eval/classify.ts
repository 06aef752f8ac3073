import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Classifier, Suggestion, TicketText } from '../../server/classifier/classifier.ts';
import { classify } from '../../server/classifier/classify.ts';
import { trainClassifier } from '../../server/classifier/train-classifier.ts';
import { readLabelledLines, type LabelledLine } from './classify-lines.ts';

/** How Zendesk writes an option inside another. */
const divider = '::';
const usage = 'Usage: classify --train FILE --test FILE --out FILE [--none LABEL]';

/**
 * Learns from labelled tickets and writes what it makes of others: the best label, all labels it thinks likely, and how
 * sure it is. Labels of the tickets to judge are not read.
 *
 * `--none` names the label to write where a ticket is like those of no label; it is nothing to learn from.
 */
export async function evaluateTopics(args: string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: { train: text, test: text, out: text, none: text },
  });
  if (!values.train || !values.test || !values.out) throw new Error(usage);
  const examples = readLabelledLines(values.train).flatMap((line) =>
    line.label === undefined || line.label === values.none
      ? []
      : [{ text: textOf(line), option: line.label }],
  );
  const labels = [...new Set(examples.map(({ option }) => option))].sort();
  const options = labels.map((label) => ({ value: label, name: label }));
  const began = performance.now();
  const classifier = trainClassifier({ examples, options });
  const trained = performance.now();
  const asked = readLabelledLines(values.test);
  const lines = asked.map((line) => JSON.stringify(judge(classifier, line, values.none)));
  const judged = performance.now();
  writeFileSync(values.out, `${lines.join('\n')}\n`);
  process.stdout.write(
    `${examples.length} examples of ${options.length} labels learned in ${((trained - began) / 1000).toFixed(1)} s, ` +
      `${asked.length} tickets judged in ${((judged - trained) / Math.max(1, asked.length)).toFixed(2)} ms each, in ${values.out}\n`,
  );
}

function judge(classifier: Classifier, line: LabelledLine, none: string | undefined): object {
  const { suggestions, fit } = classify(classifier, textOf(line));
  const isNone = none !== undefined && fit < classifier.fits;
  return {
    id: line.id,
    label: isNone ? none : suggestions[0]?.value,
    score: suggestions[0]?.confidence ?? 0,
    fit,
    ranked: suggestions.map(({ value }) => value),
    ...(suggestions.some(({ value }) => value.includes(divider)) && { path: pathOf(suggestions) }),
  };
}

/** Level by level the likeliest branch: what its leaves get together counts, not its best leaf alone. */
function pathOf(suggestions: readonly Suggestion[]): string[] {
  const path: string[] = [];
  let left = suggestions.map(({ value, confidence }) => ({
    way: value.split(divider),
    confidence,
  }));
  while (left.some(({ way }) => way.length > path.length)) {
    const shares = new Map<string, number>();
    for (const { way, confidence } of left) {
      const step = way[path.length] ?? '';
      shares.set(step, (shares.get(step) ?? 0) + confidence);
    }
    const [best] = [...shares].sort(([, a], [, b]) => b - a);
    left = left.filter(({ way }) => (way[path.length] ?? '') === best![0]);
    if (best![0] === '') break;
    path.push(best![0]);
  }
  return path;
}

function textOf({ title, text }: LabelledLine): TicketText {
  return { subject: title ?? '', body: text };
}
