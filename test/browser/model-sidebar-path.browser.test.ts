import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleTickets } from '../sandbox/sample/sample-tickets.ts';
import { anEndpoint, putJson, someSettings } from '../support/models.ts';
import {
  serveScriptedModel,
  type ModelReply,
  type ModelRequest,
  type ScriptedModel,
} from '../support/scripted-model.ts';
import { commentsIn, written } from '../support/written.ts';
import { wroteReply } from '../support/wrote-reply.ts';
import { adminOfDemo } from './admin-of-demo.ts';
import { downloadCsv } from './download.ts';
import { lookAt, lookAtWidths } from './look-at.ts';
import { watchDemo, type Seat } from './watch-demo.ts';

const invented = { text: 'A refund of 900 euros was paid.', quote: 'a refund was paid' };
const watched = watchDemo();
let model: ScriptedModel;
/** What the model does next; it writes when there is nothing. */
let trouble: ModelReply | undefined;

beforeAll(async () => {
  model = await serveScriptedModel((request) => trouble ?? write(request));
  await choose({});
});
afterAll(() => model?.close());

/** Has the account's admin choose this model, with a budget or without; another key ends what it rests for. */
async function choose(limits: { dailyTokens?: number }, apiKey?: string): Promise<void> {
  const { person, install } = await adminOfDemo(watched.demo);
  const at = `${watched.demo.backendUrl}/api/console/installs/${install.id}/models`;
  const answer = await putJson(person, at, {
    ...someSettings({ own: anEndpoint(model.url, { apiKey }) }),
    ...limits,
  });
  expect(await answer.text()).toContain('"settings"');
}

/** Says what the evidence says, and one thing that nobody wrote. */
function write(request: ModelRequest): ModelReply {
  const articles = request.evidence['articles'] as { id: string; text: string }[] | undefined;
  if (articles) {
    const [article] = articles;
    const quote = sentenceOf(article?.text ?? '');
    const made = { text: invented.text, source: article?.id ?? '', quote: invented.quote };
    return wroteReply({ text: quote, source: article?.id ?? '', quote }, made);
  }
  const quote = sentenceOf(commentsIn(request)[0]?.text ?? '');
  return written({ text: quote, quote }, { kind: 'done', by: 'agent', ...invented });
}

function sentenceOf(text: string): string {
  const sentences = text.match(/[^.!?\n]{20,160}[.!?](?=\s|$)/g) ?? [];
  return sentences.find((one) => !one.includes('⟦'))?.trim() ?? '';
}

const sitDown = (ticketId: number) => watched.sitDown('Nora Whitfield', ticketId);
const look = (name: string, { page }: Seat) => lookAt(name, page);
const footer = ({ sidebar }: Seat) => sidebar.locator('footer');

describe('a brief by a model beside a ticket', () => {
  it('is there at once without it, then by it, with what it dropped, and in the language the agent chooses', async () => {
    const seat = await sitDown(sampleTickets.passwordReset);
    const ai = footer(seat).getByRole('button', { name: 'AI brief' });
    await footer(seat)
      .getByText('Basic mode')
      .or(footer(seat).getByText('Being improved'))
      .or(ai)
      .first()
      .waitFor();
    await ai.waitFor();
    expect(await seat.sidebar.getByText(invented.text).count()).toBe(0);
    await ai.click();
    await footer(seat)
      .getByText('1 sentence without support in the comments was left out.')
      .waitFor();
    await look('model-brief', seat);
    await footer(seat).getByLabel('Language of this brief').selectOption('de');
    const askedInGerman = () =>
      model.requests.some(({ evidence }) => String(evidence['write_in']).includes('de'));
    await expect.poll(askedInGerman).toBe(true);
    await footer(seat).getByRole('button', { name: 'AI brief' }).waitFor();
    await look('model-brief-german', seat);
    await seat.context.close();
  });

  it('that did not help is found by an admin beside the very call that wrote it', async () => {
    const seat = await sitDown(sampleTickets.passwordReset);
    await footer(seat).getByRole('button', { name: 'AI brief' }).click();
    const language = await footer(seat).getByLabel('Language of this brief').inputValue();
    const within = (name: string) => seat.sidebar.getByRole('group', { name, exact: true });
    const down = within('Was this helpful?').getByRole('button', { name: /^No, / });
    await down.click();
    await within('What was wrong with it?')
      .getByRole('button', { name: 'Something is missing' })
      .click();
    await seat.sidebar.getByText('Thank you.').waitFor();
    await look('model-thumb-down', seat);
    await seat.context.close();

    const page = await watched.openPage();
    await watched.signIn(page);
    await page.getByRole('link', { name: /Fernhill/ }).click();
    await page.getByRole('link', { name: 'Open the figures' }).click();
    const card = (name: string) => page.getByRole('region', { name, exact: true });
    const ofTicket = page.getByRole('row').filter({ hasText: `#${sampleTickets.passwordReset}` });
    await card('Most thumbs down')
      .locator(ofTicket)
      .getByRole('link', { name: 'Call of the model' })
      .click();
    await page.getByRole('heading', { name: 'What did not help' }).waitFor();
    await card('Brief').getByText('Something is missing (1)').waitFor();
    await card('Dropped').getByText(invented.text).waitFor();
    await card('Dropped').getByText('what it quotes stands in no comment that it names').waitFor();
    const shown = await page
      .getByRole('group', { name: 'What it was shown', exact: true })
      .textContent();
    const sent = model.requests.find(({ messages }) => messages[0]?.text === shown);
    expect(sent?.evidence['write_in']).toContain(`(${language})`);
    await lookAtWidths('model-disliked', page, [390]);
    await page.context().close();
  });

  it('stays basic where the model is gone, and says so', async () => {
    trouble = { status: 503 };
    const seat = await sitDown(sampleTickets.refundMissing);
    await footer(seat).getByRole('button', { name: 'Basic mode, AI unavailable' }).click();
    await footer(seat).getByText('cannot be reached now').waitFor();
    await look('model-away', seat);
    await seat.context.close();
    trouble = undefined;
    // After some failures in a row it is left alone for a while.
    await choose({}, 'another key');
  });
});

describe('a suggested reply beside a ticket', () => {
  it('is written on a click, names what it rests on, and is put into the composer by another', async () => {
    const seat = await sitDown(sampleTickets.passwordReset);
    const { page, sidebar } = seat;
    const panel = sidebar.getByRole('region', { name: 'Suggested reply' });
    // Briefs may be written beside it.
    const replies = () => model.requests.filter(({ evidence }) => evidence['articles']).length;
    const before = replies();
    await panel.getByRole('button', { name: 'Suggest a reply' }).waitFor();
    expect(replies()).toBe(before);
    await panel.getByRole('button', { name: 'Suggest a reply' }).click();
    const insert = panel.getByRole('button', { name: 'Insert into the reply' });
    await insert.waitFor();
    await panel.getByRole('button', { name: 'Help article' }).first().click();
    await look('model-reply', seat);
    const editor = page.getByRole('textbox', { name: 'Comment' });
    const text = (
      await panel.getByRole('listitem').first().locator('p').first().innerText()
    ).trim();
    expect(await editor.innerText()).not.toContain(text);
    await insert.click();
    await expect.poll(() => editor.innerText()).toContain(text);
    expect(await editor.innerText()).not.toContain('900 euros');
    await seat.context.close();
  });

  it('gives way to the help article itself when the budget of the day is spent (B-07, B-09)', async () => {
    await choose({ dailyTokens: 3000 });
    const seat = await sitDown(sampleTickets.refundMissing);
    const panel = seat.sidebar.getByRole('region', { name: 'Suggested reply' });
    await panel.getByRole('button', { name: 'Suggest a reply' }).click();
    await panel.getByText('today’s budget for the language model is spent').waitFor();
    await look('model-budget-spent', seat);
    await seat.context.close();
  });
});

describe('what came of it', () => {
  it('is taken from the console as files for spreadsheets', async () => {
    const page = await watched.openPage();
    await watched.signIn(page);
    await page.getByRole('link', { name: /Fernhill/ }).click();
    await page.getByRole('link', { name: 'Open the figures' }).click();
    const fileOf = (name: string) => page.getByRole('link', { name, exact: true });
    const quality = await downloadCsv(page, fileOf('Download a year as CSV'));
    expect(quality.name).toBe('sidebrief-quality.csv');
    expect(quality.head).toMatch(/^day,opened,briefed,/);
    // The day may have ended meanwhile.
    const today = quality.rows.findLast(({ shownByModel }) => Number(shownByModel) > 0);
    expect(today?.day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(Number(today?.shownByModel)).toBeGreaterThan(0);
    const shown = await downloadCsv(page, fileOf('Briefs shown: download a year as CSV'));
    expect([shown.name, shown.head]).toEqual([
      'sidebrief-quality-shown.csv',
      'day,shownByModel,shownBasic',
    ]);
    const sameDay = shown.rows.find(({ day }) => day === today?.day);
    // What was shown meanwhile is among them, too.
    expect(Number(sameDay?.shownByModel)).toBeGreaterThanOrEqual(Number(today?.shownByModel));
    await page.getByRole('link', { name: 'AI model', exact: true }).click();
    await page.getByRole('link', { name: 'Usage', exact: true }).click();
    const usage = await downloadCsv(
      page,
      page.getByRole('link', { name: 'Download a year as CSV' }),
    );
    expect(usage.name).toBe('sidebrief-model-usage.csv');
    expect(usage.head).toMatch(/^day,feature,calls,failures,tokensIn,tokensOut,cost,/);
    const briefs = usage.rows.find(({ feature }) => feature === 'brief');
    expect(briefs?.day).toBe(today?.day);
    expect(Number(briefs?.calls)).toBeGreaterThan(0);
    expect(Number(briefs?.tokensIn)).toBeGreaterThan(0);
    await page.context().close();
  });
});
