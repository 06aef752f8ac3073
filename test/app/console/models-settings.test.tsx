// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { ModelSettings } from '../../../server/contract/models.ts';
import { refusal } from './fake-backend.ts';
import { card } from './open-history.ts';
import { noModels, openModels as open, someModels } from './some-models.ts';

afterEach(cleanup);

const put = 'PUT /installs/ins_1/models';
const test = 'POST /installs/ins_1/models/test';
type Asked = ReturnType<typeof open>['asked'];
const sentTo = (asked: Asked, method: string) =>
  asked.find((one) => one.method === method)?.body as ModelSettings | undefined;

describe('how models stand', () => {
  it.each([
    ['off', 'No model'],
    ['missing', 'No model here'],
    ['budget-spent', 'Budget spent'],
    ['resting', 'Not answering'],
    ['ready', 'Ready'],
  ] as const)('is said in words: %s', async (standing, word) => {
    open(someModels({ standing }));
    const now = await card('Now');
    expect(now.getByRole('status').textContent).toBe(word);
  });

  it('comes with what is spent today of the budget', async () => {
    open(someModels());
    const now = await card('Now');
    expect(now.getByText('48,200 of 2,000,000')).toBeTruthy();
    expect(now.getByText('0.31 of 5.00')).toBeTruthy();
  });
});

describe('search by meaning', () => {
  const search = { model: 'nomic', host: 'models.example', embedded: 640, of: 3200 };

  it.each([
    ['is under way', {}, 'Being prepared'],
    ['is complete', { embedded: 3200 }, 'Ready'],
    ['waits for a budget', { failure: 'budget-spent' as const }, 'Waiting'],
  ])('says how far it is: %s', async (_how, over, word) => {
    open(someModels({ search: { ...search, ...over } }));
    const meaning = await card('Search by meaning');
    expect(meaning.getByRole('status').textContent).toBe(word);
    expect(meaning.getByText(/“nomic” \(models\.example\)/)).toBeTruthy();
  });

  it('says how many documents are embedded, and why it does not go on', async () => {
    const stopped = { failure: 'unreachable' as const, retryAt: '2026-03-01T10:00:00Z' };
    open(someModels({ search: { ...search, ...stopped } }));
    const meaning = await card('Search by meaning');
    expect(meaning.getByText('640 of 3,200')).toBeTruthy();
    expect(meaning.getByText(/Not reached\. It is tried again at /)).toBeTruthy();
  });

  it('is not spoken of where no model is there for it', async () => {
    open(someModels());
    await card('Now');
    expect(screen.queryByRole('heading', { name: 'Search by meaning' })).toBeNull();
  });
});

describe('the settings of models', () => {
  it('ask for nothing but privacy where no model is chosen', async () => {
    open(noModels());
    const settings = await card('Settings');
    expect(settings.queryByLabelText('Address')).toBeNull();
    expect(settings.queryByRole('button', { name: 'Test' })).toBeNull();
    expect(settings.getByLabelText<HTMLInputElement>('Internal notes').checked).toBe(true);
    expect(settings.getByText(/There is none: whoever runs this deployment/)).toBeTruthy();
  });

  it('send an endpoint as it was typed, numbers read, no key where none was typed', async () => {
    const { user, asked, answers } = open(noModels());
    answers[put] = [200, someModels()];
    const settings = await card('Settings');
    await user.click(settings.getByLabelText('An endpoint of your own'));
    await user.type(settings.getByLabelText('Address'), 'http://localhost:11434/v1');
    await user.type(settings.getByLabelText('Model'), 'qwen');
    await user.type(settings.getByLabelText('Price of a million tokens sent'), '0.25');
    await user.type(settings.getByLabelText('Model for embeddings'), 'nomic');
    await user.type(settings.getByLabelText('Price of a million tokens embedded'), '0.02');
    const tokens = settings.getByLabelText('Tokens');
    await user.clear(tokens);
    await user.type(tokens, '1,500,000');
    await user.click(settings.getByLabelText('Comments by agents'));
    await user.click(settings.getByRole('button', { name: 'Save' }));
    expect(await settings.findByText('Saved.')).toBeTruthy();
    const { basedOn, ...sent } = sentTo(asked, 'PUT') as Record<string, unknown>;
    expect(basedOn).toEqual(noModels().settings);
    expect(sent).toEqual({
      ...{ source: 'own', briefsOn: true, repliesOn: true, topicsOn: false, searchOn: true },
      own: {
        ...{ kind: 'openai-compatible', baseUrl: 'http://localhost:11434/v1', model: 'qwen' },
        ...{ contextTokens: 16_000, shape: 'schema' },
        ...{ pricePerMillionIn: 0.25, pricePerMillionOut: 0 },
        ...{ embeddingsModel: 'nomic', embeddingsPricePerMillion: 0.02 },
      },
      dailyTokens: 1_500_000,
      withheld: ['agent-comments', 'internal-notes'],
      xrayDays: 30,
    });
  });

  it('say that a key is set and never show it; it can be removed', async () => {
    const { user, asked, answers } = open(someModels());
    answers[put] = [200, someModels()];
    const settings = await card('Settings');
    const key = settings.getByLabelText<HTMLInputElement>('API key');
    expect(key.value).toBe('');
    expect(key.type).toBe('password');
    expect(settings.getByText(/A key is set/)).toBeTruthy();
    await user.click(settings.getByLabelText('Remove the stored key'));
    await user.click(settings.getByRole('button', { name: 'Save' }));
    await settings.findByText('Saved.');
    expect(sentTo(asked, 'PUT')?.own?.apiKey).toBe('');
  });

  it('say at the field what is wrong, before anything is asked', async () => {
    const { user, asked } = open(noModels());
    const settings = await card('Settings');
    await user.click(settings.getByLabelText('An endpoint of your own'));
    await user.click(settings.getByRole('button', { name: 'Save' }));
    expect(settings.getByText('Enter the address of the endpoint.')).toBeTruthy();
    expect(settings.getByText('Enter the name of the model.')).toBeTruthy();
    expect(document.activeElement).toBe(settings.getByLabelText('Address'));
    expect(sentTo(asked, 'PUT')).toBeUndefined();
  });

  it('show a refusal of the backend at its field, and keep what was typed', async () => {
    const { user, answers } = open(someModels());
    const words = 'This address is inside a private network.';
    answers[put] = refusal(422, 'invalid_input', words, 'own.baseUrl');
    const settings = await card('Settings');
    const address = settings.getByLabelText<HTMLInputElement>('Address');
    await user.clear(address);
    await user.type(address, 'https://10.0.0.1/v1');
    await user.click(settings.getByRole('button', { name: 'Save' }));
    expect(await settings.findByText(words)).toBeTruthy();
    expect(address.value).toBe('https://10.0.0.1/v1');
  });

  it('are not left unsaved without a question', async () => {
    const { user } = open(someModels());
    const settings = await card('Settings');
    await user.click(settings.getByLabelText('Suggested replies'));
    expect(settings.getByText('Not saved yet.')).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Usage' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('Leave without saving?')).toBeTruthy();
  });
});

describe('the test of an endpoint', () => {
  it('tries what is typed, tells what it can do, and takes the shape over on a click', async () => {
    const { user, asked, answers } = open(someModels());
    answers[test] = [
      200,
      { works: true, latencyMs: 1240, shape: 'json', countsTokens: false, models: ['large'] },
    ];
    const settings = await card('Settings');
    await user.click(settings.getByRole('button', { name: 'Test' }));
    expect(await settings.findByText(/answered in 1.2 s/)).toBeTruthy();
    expect(settings.getByText(/does not tell how many tokens/)).toBeTruthy();
    expect(sentTo(asked, 'POST')).toMatchObject({ source: 'own', own: { model: 'large' } });
    await user.click(settings.getByRole('button', { name: /Hold answers/ }));
    const shape = settings.getByLabelText<HTMLSelectElement>('How answers are held to a shape');
    expect(shape.value).toBe('json');
    expect(settings.getByText(/answered in 1.2 s/)).toBeTruthy();
  });

  it('says what is wrong in the words of the backend, and forgets it with another address', async () => {
    const { user, answers } = open(someModels());
    answers[test] = [
      200,
      { works: false, why: 'not-allowed', message: 'models.example does not let us in.' },
    ];
    const settings = await card('Settings');
    await user.click(settings.getByRole('button', { name: 'Test' }));
    expect((await settings.findByRole('alert')).textContent).toContain('does not let us in');
    await user.type(settings.getByLabelText('Address'), '/other');
    expect(settings.queryByRole('alert')).toBeNull();
  });

  it('says of the model for embeddings beside it whether it works, and how slowly', async () => {
    const { user, answers } = open(someModels());
    const failed = { works: false, why: 'not-allowed', message: 'No entry.' };
    const told = { host: 'models.example', model: 'nomic' };
    const embeds = { works: true, ...told, latencyMs: 300, dimensions: 768, inTime: true };
    answers[test] = [200, { ...failed, embeddings: embeds }];
    const settings = await card('Settings');
    const press = () => user.click(settings.getByRole('button', { name: 'Test' }));
    await press();
    expect(await settings.findByText('Embeddings work')).toBeTruthy();
    expect(
      settings.getByText(/“nomic” \(models.example\) answered in 0.3 s with 768/),
    ).toBeTruthy();
    expect(settings.getByRole('alert').textContent).toContain('No entry.');
    answers[test] = [200, { ...failed, embeddings: { ...embeds, latencyMs: 4000, inTime: false } }];
    await press();
    expect(await settings.findByText(/answered by words alone/)).toBeTruthy();
    const why = { works: false, ...told, why: 'model-missing', message: 'It knows no “nomic”.' };
    answers[test] = [200, { ...failed, embeddings: why }];
    await press();
    expect(await settings.findByText('Embeddings do not work')).toBeTruthy();
    expect(settings.getByText('It knows no “nomic”.')).toBeTruthy();
  });

  it('is offered where the deployment has a model for embeddings alone, and tells of that one', async () => {
    const told = { host: 'in this process', model: 'minilm' };
    const { user, answers, asked } = open(
      someModels({
        ...{ deployment: undefined, deploymentEmbedder: told, standing: 'missing' },
        settings: { ...noModels().settings, source: 'deployment' },
      }),
    );
    const embeds = { works: true, ...told, latencyMs: 30, dimensions: 384, inTime: true };
    const none = { works: false, why: 'off', message: 'No model was asked.' };
    answers[test] = [200, { ...none, embeddings: embeds }];
    const settings = await card('Settings');
    expect(settings.getByText(/“minilm”, in this process, tells search/)).toBeTruthy();
    await user.click(settings.getByRole('button', { name: 'Test' }));
    expect(await settings.findByText('Embeddings work')).toBeTruthy();
    expect(settings.queryByRole('alert')).toBeNull();
    expect(sentTo(asked, 'POST')).toEqual({ source: 'deployment' });
  });

  it('says when it was tried too often', async () => {
    const { user, answers } = open(someModels());
    answers[test] = refusal(429, 'too_many_attempts', 'Test again in 4 minutes.');
    const settings = await card('Settings');
    await user.click(settings.getByRole('button', { name: 'Test' }));
    expect(await settings.findByText('Test again in 4 minutes.')).toBeTruthy();
  });
});
