import type { FieldFinding, OptionView, TopicsView } from '../contract/topics-view.ts';
import type { Db } from '../db/connect.ts';
import type { TopicFigures } from '../db/topics-schema.ts';
import { choosePoint } from './choose-point.ts';
import { countLearned, countWritten, findCorrected, type Written } from './count-written.ts';
import { optionsBelow } from './judge-options.ts';
import { listChoices } from './list-choices.ts';
import type { Training } from './list-trainings.ts';

/**
 * The classifier in use as an admin sees it: what it learned, what each target would have meant for the past, how each
 * option fares, and what may be worth mending in the field.
 *
 * @param names of the options there are now, by value; figures of others are left out
 */
export async function viewClassifier(
  db: Db,
  installId: string,
  { version, trainedAt, examples, figures }: Training,
  { targetPercent, names }: { targetPercent: number; names: ReadonlyMap<string, string> },
): Promise<NonNullable<TopicsView['classifier']>> {
  const written = await countWritten(db, installId);
  return {
    version,
    trainedAt: trainedAt.toISOString(),
    examples,
    learnedSince: await countLearned(db, installId, trainedAt),
    missing: choosePoint(figures, targetPercent).missing,
    curve: figures.curve,
    choices: listChoices(figures),
    options: optionViews(figures, targetPercent, written, names),
    findings: [
      ...figures.findings.filter((finding) => isStillThere(finding, names)),
      ...(await findCorrected(db, installId, written, names)),
    ],
  };
}

function optionViews(
  figures: TopicFigures,
  targetPercent: number,
  written: ReadonlyMap<string, Written>,
  names: ReadonlyMap<string, string>,
): OptionView[] {
  const { point } = choosePoint(figures, targetPercent);
  const below = point
    ? optionsBelow(figures, figures.curve.indexOf(point), targetPercent)
    : new Set<string>();
  const known = figures.options.filter(({ value }) => names.has(value));
  return known.map(({ said: _said, right: _right, ...option }) => ({
    ...option,
    name: names.get(option.value) ?? option.name,
    assigned: written.get(option.value)?.assigned ?? 0,
    corrected: written.get(option.value)?.corrected ?? 0,
    suggestOnly: below.has(option.value),
  }));
}

function isStillThere(finding: FieldFinding, names: ReadonlyMap<string, string>): boolean {
  if (finding.kind === 'overlap') return finding.values.every((value) => names.has(value));
  return finding.kind === 'fits-none' || names.has(finding.value);
}
