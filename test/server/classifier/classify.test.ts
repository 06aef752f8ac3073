import { describe, expect, it } from 'vitest';
import type { Classifier } from '../../../server/classifier/classifier.ts';
import { classify } from '../../../server/classifier/classify.ts';
import { trainClassifier } from '../../../server/classifier/train-classifier.ts';
import { helpDeskExamples, helpDeskOptions, ticket } from './help-desk.ts';

const options = helpDeskOptions;
const trained = trainClassifier({ examples: helpDeskExamples(), options });

function first(classifier: Classifier, body: string, subject?: string): string | undefined {
  return classify(classifier, ticket(body, subject)).suggestions[0]?.value;
}

describe('the classifier', () => {
  it.each([
    ['the parcel of my order has not come, where is it?', 'delivery'],
    ['My Password does not work and I am LOCKED OUT', 'password'],
    ['Could you refunded me the payments', 'refund'],
    ['a receipt with our VAT number', 'invoice'],
  ])('says of "%s" that it is about %s', (body, option) => {
    expect(first(trained, body)).toBe(option);
  });

  it('reads the subject as well as the first comment', () => {
    expect(first(trained, 'see above', 'refund')).toBe('refund');
    expect(first(trained, 'see above', 'password reset')).toBe('password');
  });

  it('knows options by their names before there is any ticket (F-13)', () => {
    const untaught = trainClassifier({ examples: [], options });
    expect(first(untaught, 'my password is wrong')).toBe('password');
    expect(first(untaught, 'when is the delivery of my orders?')).toBe('delivery');
  });

  it('takes one word of a name for likeness while names are all it knows, and a few letters for none', () => {
    const three = ['Billing::Refund', 'Orders::Late', 'App::Sign in'];
    const untaught = trainClassifier({
      examples: [],
      options: three.map((name) => ({ value: name, name })),
    });
    const fitOf = (body: string) => classify(untaught, ticket(body, 'Question')).fit;
    const fitting = 'please refund the double payment on my card, it is the second time I write';
    expect(fitOf(fitting)).toBeGreaterThanOrEqual(untaught.fits);
    for (const strange of ['do elephants dream about jazz', 'I am away until Monday, write later'])
      expect(fitOf(strange)).toBeLessThan(untaught.fits);
  });

  it('learns from three tickets what no name says', () => {
    const examples = ['the screen flickers', 'flickering display', 'my screen is dark'].map(
      (body) => ({ text: ticket(body), option: 'hardware' }),
    );
    const more = [...options, { value: 'hardware', name: 'IT::Hardware' }];
    const taught = trainClassifier({ examples, options: more });
    expect(first(taught, 'it flickers on the screen')).toBe('hardware');
  });

  it('gives each option a share of one as its confidence, best first', () => {
    const { suggestions } = classify(trained, ticket('refund my order'));
    const confidences = suggestions.map(({ confidence }) => confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    expect(confidences.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1.000001);
    expect(confidences[0]).toBeGreaterThan(0.8);
    expect(suggestions.map(({ value }) => value).sort()).toEqual(
      options.map(({ value }) => value).sort(),
    );
  });

  it('sees which ticket is like those of no option', () => {
    const strange = classify(trained, ticket('do elephants dream about jazz'));
    const usual = classify(trained, ticket('please refund the order, thanks'));
    expect(strange.fit).toBeLessThan(trained.fits);
    expect(strange.suggestions[0]!.confidence).toBeLessThan(0.5);
    expect(usual.fit).toBeGreaterThanOrEqual(trained.fits);
  });

  it('never names an option it was not given (F-14)', () => {
    const examples = [...helpDeskExamples(), { text: ticket('buy'), option: 'gone' }];
    const few = trainClassifier({ examples, options: options.slice(0, 2) });
    const { suggestions } = classify(few, ticket('reset my password'));
    expect(suggestions.map(({ value }) => value).sort()).toEqual(['delivery', 'refund']);
  });

  it('leaves out options that are gone since (F-15)', () => {
    const offered = new Set(['delivery', 'invoice']);
    const { suggestions } = classify(trained, ticket('refund me'), offered);
    expect(new Set(suggestions.map(({ value }) => value))).toEqual(offered);
    expect(suggestions[0]!.confidence).toBeGreaterThanOrEqual(suggestions[1]!.confidence);
    expect(classify(trained, ticket('refund me'), new Set()).suggestions).toEqual([]);
  });

  it.each([
    ['empty', ''],
    ['blank', ' \n\t '],
    ['all marks', '?!?!… —— ,,,'],
    ['all emoji', '🙂🙃🚀'],
    ['half a letter', '\ud800'],
  ])('takes a text that is %s for one that fits no option', (_what, body) => {
    const { suggestions, fit } = classify(trained, ticket(body));
    expect(fit).toBeLessThan(trained.fits);
    expect(suggestions).toHaveLength(4);
  });

  it('works with a single option, and with none', () => {
    const [only] = options;
    const examples = helpDeskExamples().filter(({ option }) => option === only!.value);
    const single = trainClassifier({ examples, options: [only!] });
    expect(first(single, 'refund')).toBe('refund');
    expect(classify(single, ticket('elephants dream')).fit).toBeLessThan(single.fits);
    const none = trainClassifier({ examples, options: [] });
    expect(classify(none, ticket('refund')).suggestions).toEqual([]);
  });

  it.each([
    ['Japanese', '返金をお願いします', '荷物が届きません', '荷物はまだ届かない', 'b'],
    ['Arabic', 'أريد استرداد أموالي', 'لم تصل الشحنة', 'أين الشحنة؟', 'b'],
    ['Russian', 'верните деньги', 'посылка не пришла', 'где моя посылка', 'b'],
    ['Thai', 'ขอเงินคืน', 'พัสดุยังไม่มาถึง', 'พัสดุอยู่ที่ไหน', 'b'],
    ['accented', 'remboursement s’il vous plaît', 'colis jamais livré', 'COLIS NON LIVRE', 'b'],
  ])('learns %s too', (_script, one, other, asked, option) => {
    const examples = [
      { text: ticket(one), option: 'a' },
      { text: ticket(other), option: 'b' },
    ];
    const named = ['a', 'b'].map((value) => ({ value, name: value.repeat(5) }));
    expect(first(trainClassifier({ examples, options: named }), asked)).toBe(option);
  });

  it.each([
    ['one letter', 'a'.repeat(1_000_000)],
    ['one word', 'refund '.repeat(150_000)],
    ['marks', '!?.,;:'.repeat(170_000)],
    ['words never seen', Array.from({ length: 100_000 }, (_, n) => `w${n}`).join(' ')],
    ['unspaced letters', '返'.repeat(1_000_000)],
    ['accents on one letter', `a${'\u0301'.repeat(1_000_000)}`],
    ['codes', 'a-1.'.repeat(250_000)],
  ])('is not held up by a megabyte of %s', (_what, body) => {
    const times = Array.from({ length: 5 }, () => {
      const began = performance.now();
      classify(trained, ticket(body, body));
      return performance.now() - began;
    });
    expect(Math.min(...times)).toBeLessThan(100);
  });
});
