import { describe, expect, it } from 'vitest';
import { branchesOf } from '../../../server/classifier/branches-of.ts';
import { classify } from '../../../server/classifier/classify.ts';
import { packClassifier } from '../../../server/classifier/pack-classifier.ts';
import { trainClassifier } from '../../../server/classifier/train-classifier.ts';
import { unpackClassifier } from '../../../server/classifier/unpack-classifier.ts';
import { helpDeskExamples, helpDeskOptions, ticket } from './help-desk.ts';

const named = (...names: string[]) => names.map((name) => ({ name }));

/** Four options in two branches: what orders and accounts are called in each is the same in all of its options. */
const nested = {
  options: [
    { value: 'lost', name: 'Orders::Lost' },
    { value: 'late', name: 'Orders::Late' },
    { value: 'locked', name: 'Account::Locked' },
    { value: 'closed', name: 'Account::Closed' },
  ],
  examples: Array.from({ length: 160 }, (_, n) => {
    const [option, said] = (
      [
        ['lost', 'my parcel went missing somewhere'],
        ['late', 'my parcel comes days behind'],
        ['locked', 'my profile refuses me'],
        ['closed', 'my profile shall end'],
      ] as const
    )[n % 4]!;
    return { option, text: ticket(`${said}, number ${n}`) };
  }),
};

describe('the branches of a nested field', () => {
  it('are those that hold several options, but not all, on every level', () => {
    expect(
      branchesOf(named('A::B::x', 'A::B::y', 'A::z', 'C::x', 'C::y', 'D::alone', 'flat')),
    ).toEqual([
      [0, 1, 2],
      [0, 1],
      [3, 4],
    ]);
    expect(branchesOf(named('A::x', 'A::y'))).toEqual([]);
    expect(branchesOf(named('x', 'y'))).toEqual([]);
  });

  it('share what is learned: a word that came with one option speaks for its neighbours before any other', () => {
    const { options, examples } = nested;
    const newcomer = { value: 'returned', name: 'Orders::Returned' };
    const classifier = trainClassifier({ examples, options: [...options, newcomer] });
    const { suggestions } = classify(classifier, ticket('something about a parcel'));
    const values = suggestions.map(({ value }) => value);
    expect(values.slice(0, 3).sort()).toEqual(['late', 'lost', 'returned']);
  });

  it('change nothing where options are not nested, and are kept with the classifier', () => {
    const flat = helpDeskOptions.map(({ value, name }) => ({
      value,
      name: name.replace('::', ' '),
    }));
    const examples = helpDeskExamples();
    expect(trainClassifier({ examples, options: flat }).branches).toEqual([]);
    const classifier = trainClassifier({ examples, options: helpDeskOptions });
    expect(classifier.branches).toEqual([[0, 3]]);
    const kept = unpackClassifier(packClassifier(classifier));
    const asked = ticket('the bill for my refund');
    expect(classify(kept, asked)).toEqual(classify(classifier, asked));
  });
});
