import { describe, expect, it } from 'vitest';
import { classify } from '../../../server/classifier/classify.ts';
import { learn } from '../../../server/classifier/learn.ts';
import { packClassifier } from '../../../server/classifier/pack-classifier.ts';
import { trainClassifier } from '../../../server/classifier/train-classifier.ts';
import { trainInWorker } from '../../../server/classifier/train-in-worker.ts';
import { unpackClassifier } from '../../../server/classifier/unpack-classifier.ts';
import { helpDeskExamples, helpDeskOptions, ticket } from './help-desk.ts';

const input = { examples: helpDeskExamples(), options: helpDeskOptions };
const trained = trainClassifier(input);
const asked = ticket('the code to sign in never came');

describe('A classifier that is kept', () => {
  it('says the same after it was packed and unpacked', () => {
    expect(unpackClassifier(packClassifier(trained))).toEqual(trained);
  });

  it('keeps what it learned since', () => {
    const text = ticket('sign in to see the bill');
    const { classifier } = learn(trained, { text, option: 'invoice' });
    const kept = unpackClassifier(packClassifier(classifier));
    expect(classify(kept, text)).toEqual(classify(classifier, text));
    expect(kept.decisions).toBe(1);
  });

  it('is made of the same bytes whenever it is trained on the same tickets', () => {
    expect(packClassifier(trainClassifier(input))).toEqual(packClassifier(trained));
  });

  it('is read from the middle of a buffer', () => {
    const bytes = packClassifier(trained);
    const around = new Uint8Array(bytes.length + 7);
    around.set(bytes, 3);
    expect(unpackClassifier(around.subarray(3, -4))).toEqual(trained);
  });

  it.each([
    ['none', () => new Uint8Array()],
    ['something else', () => new TextEncoder().encode('{"not":"a classifier at all"}')],
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, -1)],
    [
      'changed in one bit',
      (bytes: Uint8Array) => bytes.map((one, n) => (n === 999 ? one ^ 1 : one)),
    ],
  ])('is refused when its bytes are %s', (_what, spoil) => {
    const code = { code: 'classifier_damaged' };
    expect(() => unpackClassifier(spoil(packClassifier(trained)))).toThrow(
      expect.objectContaining(code),
    );
  });

  it('is refused when another release packed it', () => {
    const bytes = packClassifier(trained);
    bytes[4] = 99;
    expect(() => unpackClassifier(bytes)).toThrow(
      expect.objectContaining({ code: 'classifier_version_unknown' }),
    );
  });
});

describe('Training in a thread of its own', () => {
  it('makes the same classifier', async () => {
    expect(Buffer.from(await trainInWorker(input)).equals(packClassifier(trained))).toBe(true);
  });

  it('leaves the event loop free', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 5);
    await trainInWorker(input);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });

  it('can be called off, before and meanwhile', async () => {
    const reason = new Error('not now');
    await expect(trainInWorker(input, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const controller = new AbortController();
    const training = trainInWorker(input, { signal: controller.signal });
    setImmediate(() => controller.abort(reason));
    await expect(training).rejects.toBe(reason);
  });

  it('tells what went wrong in it', async () => {
    const examples = [{ text: undefined as never, option: 'refund' }];
    await expect(trainInWorker({ ...input, examples })).rejects.toThrow(/undefined/);
  });
});

describe('Learning from one decision', () => {
  const text = ticket('sign in to see the bill');

  it('brings the option that was chosen further up, for this ticket and those like it', () => {
    const confidenceOf = (classifier: typeof trained, body: string) =>
      classify(classifier, ticket(body)).suggestions.find(({ value }) => value === 'invoice')!
        .confidence;
    const { classifier, retrain } = learn(trained, { text, option: 'invoice' });
    expect(retrain).toBeUndefined();
    for (const body of [text.body, 'how do I sign in to see my bill?'])
      expect(confidenceOf(classifier, body)).toBeGreaterThan(confidenceOf(trained, body));
  });

  it('leaves the classifier it was given as it is', () => {
    const before = packClassifier(trained);
    learn(trained, { text, option: 'invoice' });
    expect(packClassifier(trained)).toEqual(before);
  });

  it('takes the option that was chosen to the top when agents choose it again and again', () => {
    let classifier = trained;
    for (let turn = 0; turn < 10; turn++)
      classifier = learn(classifier, { text: asked, option: 'refund' }).classifier;
    expect(classify(classifier, asked).suggestions[0]!.value).toBe('refund');
  });

  it('asks for a new training when an option is new, no word is known, or much was decided', () => {
    expect(learn(trained, { text, option: 'new' })).toEqual({
      classifier: trained,
      retrain: 'unknown-option',
    });
    expect(learn(trained, { text: ticket('返金'), option: 'refund' }).retrain).toBe(
      'nothing-known',
    );
    let last = learn(trained, { text, option: 'invoice' });
    for (let turn = 1; turn < 50; turn++) {
      expect(last.retrain).toBeUndefined();
      last = learn(last.classifier, { text, option: 'invoice' });
    }
    expect(last.retrain).toBe('many-decisions');
  });
});
