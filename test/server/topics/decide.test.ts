import { describe, expect, it } from 'vitest';
import type { TopicFigures, TopicRanked } from '../../../server/db/topics-schema.ts';
import { decide } from '../../../server/topics/decide.ts';

const ranked = (...confidences: number[]): TopicRanked[] =>
  confidences.map((confidence, n) => ({ value: `option-${n}`, confidence, because: [] }));

/** Of 1,000 past tickets half were said with 0.8 or more, and 49 of 50 of those rightly. */
function figures(said: number, right: number): TopicFigures {
  const point = { threshold: 0.8, precision: 0.98, coverage: 0.5, low: 0.97, high: 0.99 };
  const option = { value: 'option-0', name: 'Option', examples: 50, precision: 0.9, recall: 0.9 };
  return {
    judged: 1000,
    accuracy: 0.9,
    curve: [point],
    options: [{ ...option, said: [said], right: [right] }],
    findings: [],
  };
}

describe('what is done with what the classifier says', () => {
  it('sets what is as sure as the target asks, and suggests what is not', () => {
    const sure = { ranked: ranked(0.8, 0.1), fits: true };
    expect(decide(sure, figures(100, 99), 95).assign?.value).toBe('option-0');
    const less = { ranked: ranked(0.79, 0.1), fits: true };
    expect(decide(less, figures(100, 99), 95)).toEqual({
      assign: undefined,
      suggest: less.ranked,
    });
  });

  it('only suggests an option that is right less often than the target, although all together are', () => {
    const said = { ranked: ranked(0.99), fits: true };
    expect(decide(said, figures(20, 18), 95).assign).toBeUndefined();
    expect(decide(said, figures(20, 18), 90).assign?.value).toBe('option-0');
    // So few times tell nothing about one option.
    expect(decide(said, figures(9, 8), 95).assign?.value).toBe('option-0');
  });

  it('sets nothing while nothing shows how often it is right, or where the target cannot be kept', () => {
    const said = { ranked: ranked(0.99), fits: true };
    expect(decide(said, undefined, 95).assign).toBeUndefined();
    expect(decide(said, figures(100, 99), 99).assign).toBeUndefined();
  });

  it('has nothing to say of a ticket that is like those of no option', () => {
    expect(decide({ ranked: ranked(0.99), fits: false }, figures(100, 99), 95)).toEqual({
      assign: undefined,
      suggest: [],
    });
  });

  it('suggests five at most, and none that is hardly likely', () => {
    const many = { ranked: ranked(0.3, 0.2, 0.1, 0.09, 0.08, 0.07, 0.04), fits: true };
    expect(decide(many, undefined, 95).suggest).toHaveLength(5);
    const few = { ranked: ranked(0.3, 0.05, 0.049), fits: true };
    expect(decide(few, undefined, 95).suggest).toHaveLength(2);
  });
});
