import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  serveScriptedModel,
  type ModelReply,
  type ModelRequest,
  type ScriptedModel,
} from '../support/scripted-model.ts';
import { commentsIn, written } from '../support/written.ts';
import { wroteReply } from '../support/wrote-reply.ts';
import { lookAtWidths } from './look-at.ts';
import { watchDemo } from './watch-demo.ts';

const invented = { text: 'A refund of 900 euros was paid.', quote: 'a refund was paid' };

const watched = watchDemo();
let model: ScriptedModel;
let page: Page;

beforeAll(async () => {
  model = await serveScriptedModel(reply);
  page = await watched.openPage();
  await watched.signIn(page);
  await page
    .getByRole('link', { name: /Fernhill/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Open the AI model' }).click();
});
afterAll(() => model?.close());

/** The first sentence of the evidence that can stand alone, and one that nobody wrote. */
function reply(request: ModelRequest): ModelReply {
  if (request.evidence['comments'] === undefined) return { text: '{"sum":42}' };
  // Of an article a reply may say everything.
  const [article] = (request.evidence['articles'] ?? []) as { id: string; text: string }[];
  const { id, text } = article ?? commentsIn(request)[0] ?? { id: '', text: '' };
  const sentences = text.match(/[^.!?\n]{20,160}[.!?]/g) ?? [];
  const quote = sentences.find((one) => !one.includes('⟦'))?.trim() ?? '';
  if (request.evidence['articles'] !== undefined) {
    return wroteReply({ text: quote, source: id, quote }, { ...invented, source: id });
  }
  return written({ text: quote, quote }, { kind: 'done', by: 'agent', ...invented });
}

/** At a desk and on a phone: nothing is wrong, and nothing is wider than the page. */
const look = (name: string) => lookAtWidths(name, page, [390]);

const card = (name: string) => page.getByRole('region', { name, exact: true });
const standing = () => card('Now').getByRole('status').first().innerText();

describe('a model in the console', () => {
  it('is missing until an admin describes an endpoint, tries it and saves it', async () => {
    await expect.poll(standing).toBe('No model here');
    await look('models-nothing');
    const settings = card('Settings');
    await settings.getByText('An endpoint of your own').click();
    await settings.getByLabel('Address').fill(model.url);
    await settings.getByLabel('API key').fill('key-of-tests');
    await settings.getByLabel('Model', { exact: true }).fill('scripted-1');
    await settings.getByLabel('Price of a million tokens sent').fill('2');
    await settings.getByLabel('Model for embeddings').fill('scripted-embedder');
    await settings.getByRole('button', { name: 'Test' }).click();
    await settings.getByText('It works').waitFor();
    await settings.getByText(/with 256 dimensions/).waitFor();
    await look('models-tried');
    await settings.getByRole('button', { name: 'Save' }).click();
    await settings.getByText('Saved.').waitFor();
    expect(await standing()).toBe('Ready');
    expect(model.requests[0]?.headers['authorization']).toBe('Bearer key-of-tests');
  });

  it('writes a brief, whose call shows what was sent and what was dropped (demand 30)', async () => {
    const console = page.url();
    await page.goto(watched.demo.ticketUrl);
    const asked = () => model.requests.filter(({ evidence }) => evidence['comments']).length;
    await expect.poll(asked).toBeGreaterThan(0);
    const ticketId = watched.demo.ticketUrl.split('/').at(-1) ?? '';
    await page.goto(`${console}/calls?ticket=${ticketId}`);
    const calls = card('Calls');
    // What is told of a call is stored after its answer, and this page does not look again by itself.
    const isThere = async () => {
      await calls.waitFor();
      const found = await calls.getByText('Answered').count();
      if (found === 0) await page.reload();
      return found;
    };
    await expect.poll(isThere, { interval: 2000 }).toBeGreaterThan(0);
    await look('models-calls');
    await calls.getByRole('row').nth(1).getByRole('link').first().click();
    await card('Dropped').getByText(invented.text).waitFor();
    await card('Dropped').getByText('what it quotes stands in no comment').waitFor();
    await card('What was sent').getByText('What it was told').waitFor();
    await look('models-call');
    await page.getByRole('link', { name: 'Usage' }).click();
    await card('Last 30 days').getByText('Briefs').first().waitFor();
    await look('models-usage');
  });

  it('takes guidance that was tried on a ticket', async () => {
    await page.getByRole('link', { name: 'Guidance' }).click();
    const guidance = card('Guidance');
    await guidance.getByLabel('Guidance').fill('Say “parcel”, not “package”.');
    await guidance.getByLabel('Ticket number').fill(watched.demo.ticketUrl.split('/').at(-1) ?? '');
    await guidance.getByRole('button', { name: 'Preview' }).click();
    await guidance.getByRole('region', { name: 'With the text above' }).waitFor();
    await look('models-guidance');
    await guidance.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Version 1 is in use.').waitFor();
  });

  it('takes guidance for replies as well, tried on a ticket', async () => {
    await page.getByLabel('For', { exact: true }).selectOption('Suggested replies');
    const guidance = card('Guidance');
    await guidance.getByText('Two replies are written').waitFor();
    await guidance.getByLabel('Ticket number').fill(watched.demo.ticketUrl.split('/').at(-1) ?? '');
    await guidance.getByRole('button', { name: 'Preview' }).click();
    const tried = guidance.getByRole('region', { name: 'With the text above' });
    await tried.getByText('1 sentence dropped').waitFor();
    await card('What agents think').getByText('No agent has given a thumb yet.').waitFor();
    await look('models-guidance-replies');
  });

  it('stops when the budget of the day is spent, and says so', async () => {
    await page.getByRole('link', { name: 'Settings', exact: true }).click();
    await card('Settings').getByLabel('Tokens', { exact: true }).fill('3000');
    await card('Settings').getByRole('button', { name: 'Save' }).click();
    await expect.poll(standing).toBe('Budget spent');
    await look('models-budget-spent');
  });
});
