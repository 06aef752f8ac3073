import { beforeAll, describe, expect, it, vi } from 'vitest';
import { updateTicket } from '../sandbox/tickets/update-ticket.ts';
import { addReasons, type Reasons } from './reasons.ts';
import { openTopics, type Topics } from './topics-of-demo.ts';
import { lookAt } from './look-at.ts';
import { watchDemo, type Seat } from './watch-demo.ts';

let reasons: Reasons;
let topics: Topics;
const watched = watchDemo({
  prepare: (sandbox) => {
    reasons = addReasons(sandbox);
  },
});
const sitDown = (ticketId: number) => watched.sitDown('Nora Whitfield', ticketId);
const look = (name: string, { page }: Seat) => lookAt(name, page);

beforeAll(async () => {
  topics = await openTopics(watched.demo);
  await topics.choose('suggest', reasons.fieldId);
  // The account's past is read meanwhile; what is learned too early is learned again.
  await vi.waitFor(
    async () => expect(await topics.learned(reasons.labelled)).toBe(reasons.labelled),
    { timeout: 900_000, interval: 1_000 },
  );
});

/** What the ticket's field says in Zendesk. */
const valueOf = (ticketId: number) =>
  watched.demo.sandbox.account.tickets.get(ticketId)?.customFields[reasons.fieldId] ?? null;

/** Somebody else's change, some seconds after whatever was read before. */
function meanwhile(ticketId: number, changes: Parameters<typeof updateTicket>[2]): void {
  watched.demo.sandbox.clock.advance(5_000);
  updateTicket(watched.demo.sandbox, ticketId, changes, reasons.colleagueId);
}

/** Does something in the moment in which the sidebar's next write to a ticket is under way. */
async function onNextWrite({ page }: Seat, act: () => void): Promise<void> {
  let isNext = true;
  await page.route(/\/api\/v2\/tickets\/\d+\.json$/, async (route) => {
    if (route.request().method() === 'PUT' && isNext) {
      isNext = false;
      act();
    }
    await route.continue();
  });
}

const refund = { name: /^Apply: Money, Refund/ };

describe('the topic beside a ticket, in a whole account', () => {
  it('is suggested with the tickets that speak for it, and set with one click, which triggers hear of (F-13, F-14)', async () => {
    const ticketId = reasons.ask('refund');
    const seat = await sitDown(ticketId);
    const { page, sidebar } = seat;
    await sidebar.getByRole('button', refund).waitFor();
    await sidebar.getByRole('button', { name: 'Why? Money, Refund' }).click();
    await sidebar.getByRole('group', { name: 'Closest tickets with this topic' }).waitFor();
    await sidebar
      .getByRole('button', { name: /^Open ticket #/ })
      .first()
      .waitFor();
    await look('topic-suggested', seat);
    const before = watched.demo.sandbox.account.tickets.get(ticketId)?.audits.length ?? 0;
    await sidebar.getByRole('button', refund).evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await sidebar.getByText('Set by you').waitFor();
    expect(valueOf(ticketId)).toBe('money__refund');
    const ticket = watched.demo.sandbox.account.tickets.get(ticketId);
    // One update of one field, and the tag that Zendesk itself sets with a dropdown.
    expect(ticket?.audits).toHaveLength(before + 1);
    expect(
      ticket?.audits
        .at(-1)
        ?.events.map(({ fieldName }) => fieldName)
        .sort(),
    ).toEqual([String(reasons.fieldId), 'tags'].sort());
    await expect.poll(() => page.getByLabel('Reason').inputValue()).toBe('money__refund');
    await expect.poll(() => topics.outcomesOf(ticketId)).toContain('applied');
    await look('topic-applied', seat);
    await page.reload();
    await sidebar.getByText('Set by you').waitFor();
    await look('topic-applied-before', seat);
    await seat.context.close();
  });

  it('stays what a trigger, a form or a colleague set first, until the agent changes it', async () => {
    const ticketId = reasons.ask('refund');
    meanwhile(ticketId, { customFields: { [reasons.fieldId]: 'parcel__late' } });
    const seat = await sitDown(ticketId);
    const { sidebar } = seat;
    const card = sidebar.getByRole('group', { name: 'Reason' });
    await card.getByText('Set by a person, a trigger or a form').waitFor();
    await card.getByText('Late').waitFor();
    expect(await sidebar.getByRole('button', refund).count()).toBe(0);
    await sidebar.getByRole('button', { name: 'Suggest another' }).click();
    await look('topic-set-first', seat);
    await sidebar.getByRole('button', { name: /^Change to this: Money, Refund/ }).click();
    await card.getByText('Set by you').waitFor();
    expect(valueOf(ticketId)).toBe('money__refund');
    await card.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => valueOf(ticketId)).toBe('parcel__late');
    await seat.context.close();
  });

  it('is set though a colleague changes something else of the ticket at the same time', async () => {
    const ticketId = reasons.ask('refund');
    const seat = await sitDown(ticketId);
    const apply = seat.sidebar.getByRole('button', refund);
    await apply.waitFor();
    await onNextWrite(seat, () => meanwhile(ticketId, { priority: 'urgent' }));
    await apply.click();
    await seat.sidebar.getByText('Set by you').waitFor();
    expect(valueOf(ticketId)).toBe('money__refund');
    expect(watched.demo.sandbox.account.tickets.get(ticketId)?.priority).toBe('urgent');
    await seat.context.close();
  });

  it('is left as a colleague set it at the same time, and shown', async () => {
    const ticketId = reasons.ask('refund');
    const seat = await sitDown(ticketId);
    const apply = seat.sidebar.getByRole('button', refund);
    await apply.waitFor();
    const customFields = { [reasons.fieldId]: 'parcel__late' };
    await onNextWrite(seat, () => meanwhile(ticketId, { customFields }));
    await apply.click();
    await seat.sidebar.getByText(/^Nothing was changed\. Meanwhile the field says/).waitFor();
    expect(valueOf(ticketId)).toBe('parcel__late');
    await look('topic-conflict', seat);
    await seat.context.close();
  });

  it('does not replace what the agent chose in the form and did not save, before they say so', async () => {
    const ticketId = reasons.ask('refund');
    const seat = await sitDown(ticketId);
    const { page, sidebar } = seat;
    const apply = sidebar.getByRole('button', refund);
    await apply.waitFor();
    await page.getByLabel('Reason').selectOption('parcel__late');
    await sidebar.getByText(/^In the ticket’s form, not saved yet: .*Parcel › Late/).waitFor();
    await apply.click();
    const dialog = sidebar.getByRole('alertdialog');
    await dialog.waitFor();
    expect(valueOf(ticketId)).toBeNull();
    await look('topic-unsaved', seat);
    await dialog.getByRole('button', { name: 'Replace it' }).click();
    await sidebar.getByText('Set by you').waitFor();
    expect(valueOf(ticketId)).toBe('money__refund');
    expect(await page.getByLabel('Reason').inputValue()).toBe('money__refund');
    await seat.context.close();
  });

  it('cannot be set on a closed ticket, and says why', async () => {
    const ticketId = reasons.ask('refund');
    const first = await sitDown(ticketId);
    const apply = first.sidebar.getByRole('button', refund);
    await apply.waitFor();
    const customFields = { [reasons.resolutionId]: reasons.resolution };
    meanwhile(ticketId, { status: 'solved', customFields });
    meanwhile(ticketId, { status: 'closed' });
    await first.sidebar.getByText(/^This ticket is closed/).waitFor();
    await expect.poll(() => apply.getAttribute('aria-disabled')).toBe('true');
    await look('topic-closed', first);
    expect(valueOf(ticketId)).toBeNull();
    await first.context.close();
  });
});

describe('a topic that was set by itself', () => {
  it('is shown with how sure that was, and taken back with one click for good', async () => {
    await topics.choose('assign', reasons.fieldId);
    await topics.consentToWriting();
    watched.demo.sandbox.clock.advance(60_000);
    const ticketId = reasons.ask('parcel');
    await expect.poll(() => valueOf(ticketId)).toBe('parcel__late');
    const seat = await sitDown(ticketId);
    const { sidebar } = seat;
    const card = sidebar.getByRole('group', { name: 'Reason' });
    await card.getByText(/^Set by Sidebrief/).waitFor();
    await card.getByText(/^Of 100 tickets like this one, it is right for about \d+\.$/).waitFor();
    await look('topic-assigned', seat);
    await card.getByRole('button', { name: 'Undo' }).click();
    await sidebar.getByText('Taken back: the field is empty again.').waitFor();
    await sidebar.getByRole('button', { name: /^Apply: Parcel, Late/ }).waitFor();
    await expect.poll(() => topics.outcomesOf(ticketId)).toContain('undone');
    expect(valueOf(ticketId)).toBeNull();
    await look('topic-undone', seat);
    await seat.context.close();
  });
});

describe('an option that is removed from the field', () => {
  it('is not written by an agent who was shown it, and not offered any longer (F-15)', async () => {
    await topics.choose('suggest', reasons.fieldId);
    const ticketId = reasons.ask('refund');
    const seat = await sitDown(ticketId);
    const apply = seat.sidebar.getByRole('button', refund);
    await apply.waitFor();
    reasons.remove('money__refund');
    await topics.refreshFields();
    await apply.click();
    await seat.sidebar.getByText('Zendesk no longer has this option.').waitFor();
    expect(valueOf(ticketId)).toBeNull();
    await expect.poll(() => apply.count()).toBe(0);
    await seat.context.close();
  });
});
