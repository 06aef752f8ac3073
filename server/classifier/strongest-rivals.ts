const rivals = 3;

/**
 * The options that come closer to the right one than that, or lead before it: the three strongest, strongest first.
 *
 * @param margin how far behind is far enough
 */
export function strongestRivals(scores: Float64Array, option: number, margin: number): number[] {
  const found: number[] = [];
  const enough = scores[option]! - margin;
  for (let k = 0; k < scores.length; k++) {
    const score = scores[k]!;
    if (k === option || score <= enough) continue;
    if (found.length === rivals && score <= scores[found[rivals - 1]!]!) continue;
    let at = found.length;
    while (at > 0 && scores[found[at - 1]!]! < score) at--;
    found.splice(at, 0, k);
    if (found.length > rivals) found.pop();
  }
  return found;
}
