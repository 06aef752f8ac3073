// @vitest-environment jsdom
import '../../prepare-jsdom.ts';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../../../app/sidebar/strings/en.ts';
import { enTopics } from '../../../../app/sidebar/strings/topics/en.ts';
import { aDesk, aReadyTopic, anAssigned, formPath, refusal } from './desk.ts';
import type { Desk } from './desk.ts';
import { choicesTold, openTopic as open, thePanel } from './open-topic.tsx';

afterEach(cleanup);

const late = { name: /^Apply.*Late/ };
const proof = { newestEntryId: '7006', updatedAt: '2026-03-01T10:00:00Z' };
const current = () => screen.findByRole('group', { name: 'Contact reason' });
/** Waits for words in any of the panel's live regions. */
const said = async (words: string | RegExp) => {
  const panel = await thePanel();
  await waitFor(() => {
    const lines = within(panel).getAllByRole('status');
    const texts = lines.map(({ textContent }) => textContent?.replaceAll(/[\u2068\u2069]/g, ''));
    expect(texts).toEqual(expect.arrayContaining([expect.stringMatching(words)]));
  });
};

describe('a suggestion that is applied (F-14)', () => {
  it('is written to the one field with one click, safely, and the backend is told', async () => {
    const { user, desk, zaf } = open({ answer: aReadyTopic() });
    await user.click(await screen.findByRole('button', late));
    await said(/^Set to Billing › Refund › Late\.$/);
    expect(desk.writes).toEqual([
      {
        ticket: {
          custom_fields: [{ id: 360, value: 'refund_late' }],
          safe_update: true,
          updated_stamp: '2026-03-01T10:10:00Z',
        },
      },
    ]);
    await waitFor(() =>
      expect(choicesTold(zaf)).toEqual([
        { proof, version: 4, choice: { did: 'applied', value: 'refund_late' } },
      ]),
    );
    expect(within(await current()).getByText(enTopics['topic.byYou'])).toBeTruthy();
    expect(screen.queryByRole('button', late)).toBeNull();
    // The agent's place in the panel is not lost with the button.
    expect(document.activeElement).toBe(
      screen.getByRole('group', { name: enTopics['topic.title'] }),
    );
  });

  it('is written once though the agent clicks twice', async () => {
    const { desk } = open({ answer: aReadyTopic() });
    const apply = await screen.findByRole('button', late);
    // Faster than anything can be drawn between the two.
    act(() => {
      apply.click();
      apply.click();
    });
    await said(/^Set to/);
    expect(desk.writes).toHaveLength(1);
  });

  it('is told by keyboard alone as well', async () => {
    const { user, desk } = open({ answer: aReadyTopic() });
    (await screen.findByRole('button', late)).focus();
    await user.keyboard('{Enter}');
    await said(/^Set to/);
    expect(desk.value).toBe('refund_late');
  });

  it('takes the place of another topic without a question, and gives it back', async () => {
    const { user, desk, zaf } = open({
      answer: aReadyTopic(),
      desk: aDesk({ value: 'parcel_lost' }),
    });
    await user.click(await screen.findByRole('button', { name: enTopics['topic.another'] }));
    await user.click(screen.getByRole('button', { name: /^Change to this.*Late/ }));
    await said(/^Set to Billing › Refund › Late/);
    expect(desk.value).toBe('refund_late');
    expect(screen.queryByRole('button', { name: /^Change/ })).toBeNull();
    await user.click(within(await current()).getByRole('button', { name: en.undo }));
    await said(/^Set to Orders › Delivery › Lost parcel/);
    expect(desk.value).toBe('parcel_lost');
    expect(choicesTold(zaf)).toHaveLength(1);
  });

  it('is kept though the backend cannot be told', async () => {
    const choice = () => {
      throw { status: 503 };
    };
    const { user } = open({ answer: aReadyTopic(), choice });
    await user.click(await screen.findByRole('button', late));
    await said(/^Set to/);
    expect(await current()).toBeTruthy();
  });
});

describe('a topic that was set by itself', () => {
  const open94 = (desk = aDesk({ value: 'refund_late' })) => {
    let assigned = anAssigned();
    return open({
      answer: () => aReadyTopic({ assigned }),
      desk,
      choice: () => {
        assigned = anAssigned({ state: 'undone' });
        return { ok: true };
      },
    });
  };

  it('is taken back with one click, after which the suggestions are there', async () => {
    const { user, desk, zaf } = open94();
    await user.click(within(await current()).getByRole('button', { name: en.undo }));
    await said(enTopics['topic.cleared']);
    expect(desk.writes).toMatchObject([
      { ticket: { custom_fields: [{ id: 360, value: null }], safe_update: true } },
    ]);
    expect(await screen.findByRole('button', late)).toBeTruthy();
    await waitFor(() =>
      expect(choicesTold(zaf)).toEqual([
        { proof, version: 4, choice: { did: 'undone', value: 'refund_late' } },
      ]),
    );
    expect(document.activeElement).toBe(
      screen.getByRole('group', { name: enTopics['topic.title'] }),
    );
  });

  it('is not taken back where somebody has chosen another meanwhile', async () => {
    const { user, desk } = open94();
    const undo = within(await current()).getByRole('button', { name: en.undo });
    desk.change('parcel_lost');
    await user.click(undo);
    await said(/^Nothing was changed\. Meanwhile the field says .*Lost parcel/);
    expect(desk.writes).toEqual([]);
    expect(within(await current()).getByText(enTopics['topic.bySomebody'])).toBeTruthy();
  });
});

describe('a ticket that others change at the same time', () => {
  it('is read again and written, where the field is still as the agent saw it', async () => {
    const desk = aDesk();
    let others = 1;
    desk.onWrite = () => others-- > 0 && desk.change(null);
    const { user } = open({ answer: aReadyTopic(), desk });
    await user.click(await screen.findByRole('button', late));
    await said(/^Set to/);
    expect(desk.writes.map(({ ticket }) => ticket['updated_stamp'])).toEqual([
      '2026-03-01T10:10:00Z',
      '2026-03-01T10:11:00Z',
    ]);
    expect(desk.value).toBe('refund_late');
  });

  it('keeps what somebody chose meanwhile, and it is shown', async () => {
    const desk = aDesk();
    desk.onWrite = () => desk.change('parcel_lost');
    const { user, zaf } = open({ answer: aReadyTopic(), desk });
    await user.click(await screen.findByRole('button', late));
    await said(/^Nothing was changed\. Meanwhile the field says .*Lost parcel/);
    expect(desk.value).toBe('parcel_lost');
    expect((await current()).textContent).toContain('Lost parcel');
    expect(choicesTold(zaf)).toEqual([]);
  });

  it('is left alone after two tries', async () => {
    const desk = aDesk();
    desk.onWrite = () => desk.change(null);
    const { user } = open({ answer: aReadyTopic(), desk });
    await user.click(await screen.findByRole('button', late));
    await said(enTopics['topic.busy']);
    expect(desk.writes).toHaveLength(2);
    expect(desk.value).toBeNull();
  });
});

describe('an option that is gone from Zendesk (F-15)', () => {
  const asked = ({ requests }: { requests: { url: string }[] }) =>
    requests.filter(({ url }) => url.endsWith('/topic')).length;

  it.each([
    ['since it was suggested', (desk: Desk) => desk.options.delete('refund_late')],
    [
      'in the very moment',
      (desk: Desk) => (desk.onWrite = () => desk.options.delete('refund_late')),
    ],
  ])('is not written, and the backend is asked again: %s', async (_when, lose) => {
    let answer = aReadyTopic();
    const { user, desk, zaf } = open({ answer: () => answer });
    const apply = await screen.findByRole('button', late);
    lose(desk);
    const before = asked(zaf);
    answer = aReadyTopic({ suggestions: [] });
    await user.click(apply);
    await said(enTopics['topic.gone']);
    expect(desk.value).toBeNull();
    await screen.findByText(enTopics['topic.nothing']);
    expect(asked(zaf)).toBe(before + 1);
    expect(choicesTold(zaf)).toEqual([]);
  });
});

describe('what Zendesk does not take', () => {
  it.each([
    [
      'a rule of the account, in Zendesk’s words',
      refusal('Order number: is required when solving a ticket', 'Brand: is wrong'),
      /Order number: is required when solving a ticket Brand: is wrong/,
    ],
    ['no right to change it', { status: 403 }, enTopics['topic.not-allowed']],
    ['too many requests', { status: 429 }, enTopics['topic.busy']],
    ['a fault of Zendesk’s', { status: 500 }, enTopics['topic.failed']],
    ['a refusal without words', { status: 422, responseText: '<html>' }, enTopics['topic.failed']],
  ])('is told: %s', async (_what, thrown, words) => {
    const onWrite = () => {
      throw thrown;
    };
    const { user, desk, zaf } = open({ answer: aReadyTopic(), desk: aDesk({ onWrite }) });
    const apply = await screen.findByRole('button', late);
    await user.click(apply);
    await said(words);
    expect(desk.value).toBeNull();
    expect(choicesTold(zaf)).toEqual([]);
    expect(document.activeElement).toBe(apply);
  });

  it('is taken as done where only the answer was lost', async () => {
    const answer = () => {
      throw { status: 0 };
    };
    const { user, desk } = open({ answer: aReadyTopic(), desk: aDesk({ answer }) });
    await user.click(await screen.findByRole('button', late));
    await said(/^Set to/);
    expect(desk.writes).toHaveLength(1);
  });

  it('is told where a trigger sets another topic at once', async () => {
    const desk = aDesk();
    desk.answer = () => {
      desk.change('parcel_lost');
      return desk.take({ url: '/api/v2/tickets/42.json', type: 'GET' } as never);
    };
    const { user } = open({ answer: aReadyTopic(), desk });
    await user.click(await screen.findByRole('button', late));
    await said(/^Zendesk took the change, but the field says .*Lost parcel/);
  });

  it('is said beforehand of a closed ticket', async () => {
    const { user, desk } = open({ answer: aReadyTopic(), desk: aDesk({ status: 'closed' }) });
    const apply = await screen.findByRole('button', late);
    expect(apply.getAttribute('aria-disabled')).toBe('true');
    const why = document.getElementById(apply.getAttribute('aria-describedby')!);
    expect(why?.textContent).toBe(enTopics['topic.closed']);
    await user.click(apply);
    expect(desk.writes).toEqual([]);
  });

  it('is said of one that was closed meanwhile', async () => {
    const { user, desk } = open({ answer: aReadyTopic() });
    const apply = await screen.findByRole('button', late);
    desk.status = 'closed';
    await user.click(apply);
    await said(enTopics['topic.closed']);
    expect(desk.writes).toEqual([]);
  });
});

describe('a choice in the form that was not saved', () => {
  const openEdited = async () => {
    const opened = open({ answer: aReadyTopic() });
    const apply = await screen.findByRole('button', late);
    await opened.zaf.client.set(formPath, 'parcel_lost');
    return { ...opened, apply };
  };

  it('is not written over before the agent says so', async () => {
    const { user, desk, apply, zaf } = await openEdited();
    await user.click(apply);
    const dialog = await screen.findByRole('alertdialog', { name: enTopics['topic.ask.title'] });
    await waitFor(() => expect(dialog.textContent).toMatch(/Lost parcel/));
    expect(desk.writes).toEqual([]);
    expect(document.activeElement?.textContent).toBe(en.cancel);
    await user.click(within(dialog).getByRole('button', { name: enTopics['topic.ask.yes'] }));
    await said(/^Set to/);
    expect(desk.value).toBe('refund_late');
    expect(await zaf.client.get(formPath)).toMatchObject({ [formPath]: 'refund_late' });
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('stands where the agent thinks better of it, and the keyboard is where it was', async () => {
    const { user, desk, apply, zaf } = await openEdited();
    await user.click(apply);
    await screen.findByRole('alertdialog');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(document.activeElement).toBe(apply);
    expect(desk.writes).toEqual([]);
    expect(await zaf.client.get(formPath)).toMatchObject({ [formPath]: 'parcel_lost' });
  });

  it('needs no question where it is the same, or where the form has no such field', async () => {
    const { user, desk, apply, zaf } = await openEdited();
    await zaf.client.set(formPath, 'refund_late');
    await user.click(apply);
    await said(/^Set to/);
    await zaf.client.set(formPath, undefined);
    await user.click(within(await current()).getByRole('button', { name: en.undo }));
    await said(enTopics['topic.cleared']);
    expect(desk.writes).toHaveLength(2);
  });
});

describe('good news', () => {
  it('is not told any longer once somebody has chosen another topic', async () => {
    const { user, desk, zaf } = open({ answer: aReadyTopic() });
    await user.click(await screen.findByRole('button', late));
    await said(/^Set to/);
    desk.change('parcel_lost');
    act(() => zaf.fire(`${formPath}.changed`, 'parcel_lost'));
    await waitFor(async () => expect((await current()).textContent).toContain('Lost parcel'));
    expect(screen.queryByText(/^Set to/)).toBeNull();
  });
});
