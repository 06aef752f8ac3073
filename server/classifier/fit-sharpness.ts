/** What the classifier made of a text it had not learned from. */
export interface Trial {
  scores: Float64Array;
  /** As of its vector. */
  known: number;
  /** The option it has. */
  option: number;
}

/** What fits most accounts; few trials say little, and leave it near here. */
const usualSharpness = 8;
const worthTrials = 10;
const [lowest, highest] = [1, 40];

/**
 * By how much to multiply scores before they become confidences, so that a confidence of 0.8 is right eight times of
 * ten: the most likely one, given what became of the trials.
 */
export function fitSharpness(trials: readonly Trial[]): number {
  const cost = (log: number): number => {
    const sharpness = Math.exp(log);
    const unusual = worthTrials * (log - Math.log(usualSharpness)) ** 2;
    return trials.reduce((sum, trial) => sum + surprise(trial, sharpness), unusual);
  };
  // The cost falls and then rises: a golden section finds where it turns.
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [Math.log(lowest), Math.log(highest)];
  for (let turn = 0; turn < 30; turn++) {
    const width = (high - low) * golden;
    if (cost(high - width) < cost(low + width)) high = low + width;
    else low = high - width;
  }
  return Math.exp((low + high) / 2);
}

function surprise({ scores, option }: Trial, sharpness: number): number {
  const top = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const sum = scores.reduce((all, score) => all + Math.exp(sharpness * (score - top)), 0);
  return Math.log(sum) - sharpness * (scores[option]! - top);
}
