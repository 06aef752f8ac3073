import { describe, expect, it } from 'vitest';
import { createSandbox } from '../sandbox/create-sandbox.ts';
import { canOpenTicket } from '../sandbox/permissions/can-open-ticket.ts';
import { valueOf } from '../sandbox/sample/fields.ts';
import { solvedApp } from '../sandbox/sample/conversations/solved-app.ts';
import { solvedGear } from '../sandbox/sample/conversations/solved-gear.ts';
import { solvedParcels } from '../sandbox/sample/conversations/solved-parcels.ts';
import { solvedPayments } from '../sandbox/sample/conversations/solved-payments.ts';
import { solvedSignIn } from '../sandbox/sample/conversations/solved-sign-in.ts';
import { fileTexts } from '../sandbox/sample/file-texts.ts';
import { fillWithSampleData } from '../sandbox/sample/fill.ts';
import { sections } from '../sandbox/sample/library/sample-article.ts';
import {
  sampleArticle,
  sampleArticles,
  type ArticleHandle,
} from '../sandbox/sample/library/sample-articles.ts';
import { sampleTickets, type SampleHandle } from '../sandbox/sample/sample-tickets.ts';
import { accountTruth } from '../sandbox/truth/account-truth.ts';
import type { Ticket, User } from '../sandbox/account.ts';

const solvedBefore = {
  ...solvedSignIn,
  ...solvedApp,
  ...solvedGear,
  ...solvedParcels,
  ...solvedPayments,
};
const STARTS_AT = Date.parse('2026-10-30T09:00:00Z');

describe('the sample help desk', () => {
  it('stands within two seconds and tells no subscriber about its past', () => {
    const told: string[] = [];
    const sandbox = createSandbox({ startAt: STARTS_AT });
    sandbox.emit = ({ type }) => told.push(type);
    sandbox.onChange((id) => told.push(String(id)));
    const began = performance.now();
    fillWithSampleData(sandbox);
    expect(performance.now() - began).toBeLessThan(2000);
    expect(told).toEqual([]);
    expect(sandbox.account.tickets.size).toBeGreaterThan(300);
  });

  it('is the same on every fill but for the times', () => {
    const later = createSandbox({ startAt: STARTS_AT + 90_000_000 });
    fillWithSampleData(later);
    expect(outline([...later.account.tickets.values()])).toEqual(outline([...tickets.values()]));
  });

  it('refuses an account that has tickets, where its handles would not fit', () => {
    expect(() => fillWithSampleData(desk)).toThrow('without tickets');
  });

  it('never writes the future, keeps comments in order and ends when its account is', () => {
    for (const ticket of tickets.values()) {
      const times = [
        ticket.createdAt,
        ...ticket.comments.map(({ createdAt }) => createdAt),
        ...ticket.conversationLog.map(({ createdAt }) => createdAt),
      ];
      expect(times.toSorted()[0]).toBe(ticket.createdAt);
      expect(ticket.comments.map(({ createdAt }) => createdAt)).toEqual(
        ticket.comments.map(({ createdAt }) => createdAt).toSorted(),
      );
      expect(Date.parse(ticket.updatedAt)).toBeLessThanOrEqual(STARTS_AT);
    }
    expect(ticket('chatWhereIsOrder').updatedAt).toBe('2026-10-30T08:48:00Z');
  });

  it('leaves no slot of its templates unfilled and no stage direction in what is said', () => {
    const said = [...tickets.values()].flatMap(({ subject, comments, conversationLog }) => [
      subject ?? '',
      ...comments.map(({ htmlBody }) => htmlBody.replace(/<style>.*?<\/style>/s, '')),
      ...conversationLog.map(({ text }) => text),
    ]);
    expect(said.filter((text) => /\{[+-]?\w+\}|^@\w+ \+|undefined/m.test(text))).toEqual([]);
  });

  it('holds a thread of 250 comments', () => {
    expect(ticket('fieldTest').comments).toHaveLength(250);
    expect(ticket('fieldTest').comments.at(-1)?.plainBody).toContain('Is the new one mine to keep');
  });

  it('holds eight messaging tickets whose logs have customers, bots and agents', () => {
    const chats = [...tickets.values()].filter(({ fromMessagingChannel }) => fromMessagingChannel);
    expect(chats).toHaveLength(8);
    const speakers = chats.flatMap(({ conversationLog }) =>
      conversationLog.map(({ authorType }) => authorType),
    );
    expect(new Set(speakers)).toEqual(new Set(['end_user', 'bot', 'agent']));
    expect(chats.map(({ comments }) => comments.length)).toEqual(chats.map(() => 1));
  });

  it('holds every fate a ticket can have', () => {
    expect(ticket('prizeSpam').life).toBe('spam');
    expect(ticket('deletedByMistake').life).toBe('deleted');
    expect(ticket('archivedZip')).toMatchObject({ life: 'archived', status: 'closed' });
    expect(ticket('mergeSource')).toMatchObject({
      status: 'closed',
      mergedInto: sampleTickets.mergeTarget,
      tags: expect.arrayContaining(['closed_by_merge']),
    });
    expect(ticket('mergeTarget').comments.at(-1)?.plainBody).toContain('merged into this request');
    const states = new Set([...tickets.values()].map(({ status }) => status));
    expect(states).toEqual(new Set(['new', 'open', 'pending', 'hold', 'solved', 'closed']));
  });

  it('holds the odd comments a reader must survive', () => {
    expect(first('cardNumberRedacted')).toMatchObject({ redacted: true });
    expect(JSON.stringify(ticket('cardNumberRedacted'))).not.toContain('4111');
    expect(first('emptyFirst').plainBody).toBe('');
    expect(first('attachmentOnly')).toMatchObject({ plainBody: '', attachments: { length: 2 } });
    expect(first('voiceCall').type).toBe('VoiceComment');
    expect(ticket('nullSubject').subject).toBeNull();
    expect(requester('cardNumberRedacted').suspended).toBe(true);
    const bytes = Buffer.byteLength(first('longLog').plainBody);
    expect(bytes).toBeGreaterThan(55_000);
    expect(first('longLog').plainBody).toMatch(/That's all of it. Oskar$/);
    expect(first('htmlTables').htmlBody).toContain('<table');
    expect(ticket('quotedReply').comments.at(-1)?.htmlBody).toContain('gmail_quote');
  });

  it('has logs, tables and notes among its files, with words of their own', () => {
    const files = [...tickets.values()].flatMap(({ comments }) =>
      comments.flatMap(({ attachments }) => attachments),
    );
    const texts = files.filter(({ content }) => content !== undefined);
    expect(texts.map(({ fileName }) => fileName).sort()).toEqual(Object.keys(fileTexts).sort());
    expect(new Set(texts.map(({ fileName }) => fileName.split('.').at(-1)))).toEqual(
      new Set(['log', 'csv', 'txt']),
    );
    for (const { content = '', contentType, size } of texts) {
      expect(content.length).toBeGreaterThan(100);
      expect([contentType, size]).toEqual([
        expect.stringMatching(/^text\/(plain|csv)$/),
        Buffer.byteLength(content),
      ]);
    }
  });

  it('hides an instruction by CSS in a mail, shown as hidden in HTML only', () => {
    const { htmlBody, plainBody } = first('hiddenInstruction');
    expect(htmlBody).toMatch(/color:#ffffff.*display:none.*font-size:0/s);
    expect(plainBody).toContain('ignore all earlier instructions');
  });

  it('speaks seven languages, one of them from right to left', () => {
    expect(first('japaneseTent').plainBody).toMatch(/11月.*[月火水木金土日]曜日/);
    expect(first('arabicRefund').plainBody).toMatch(/\p{Script=Arabic}/u);
    expect(first('vatInvoice').plainBody).toContain('Samstag, 7. November');
    const locales = [...desk.account.users.values()].map(({ locale }) => locale.slice(0, 2));
    expect(new Set(locales)).toEqual(new Set(['en', 'de', 'fr', 'es', 'pt', 'ja', 'ar']));
  });

  it.each([
    ['grace', 'refundMissing', 'passwordReset'],
    ['marcus', 'bulkQuote', 'passwordReset'],
    ['ruth', 'jacketSeam', 'passwordReset'],
    ['owen', 'bulkQuote', 'passwordReset'],
    ['owen', 'invoiceTermsForGuides', 'quoteForASchool'],
  ] as const)('lets %s open %s but not %s', (name, open, shut) => {
    const agent = staff(name);
    expect(canOpenTicket(desk.account, agent, ticket(open))).toBe(true);
    expect(canOpenTicket(desk.account, agent, ticket(shut))).toBe(false);
    expect(canOpenTicket(desk.account, staff('nora'), ticket(shut))).toBe(true);
  });

  it('has a help centre of 25 articles and more, in two brands and two languages', () => {
    const { articles } = accountTruth(desk);
    const of = (brand: string, locale: string) => {
      const brandId = [...desk.account.brands.values()].find(({ name }) => name === brand)?.id;
      return [...articles.keys()].filter((key) => key.startsWith(`${brandId}/${locale}/`)).length;
    };
    expect(of('Fernhill', 'en-us') + of('Fernhill Pro', 'en-us')).toBeGreaterThanOrEqual(25);
    expect(of('Fernhill Pro', 'en-us')).toBe(3);
    expect(of('Fernhill', 'de')).toBeGreaterThan(5);
    expect(of('Fernhill Pro', 'de')).toBe(1);
    const translations = [...desk.account.helpCenter.articles.values()].flatMap(
      (article) => article.translations,
    );
    expect(translations.some(({ draft, locale }) => draft && locale === 'de')).toBe(true);
    expect(translations.some(({ outdated }) => outdated)).toBe(true);
    expect(translations.every(({ body }) => /^<(p|ul)>.*<\/(p|ul)>$/s.test(body))).toBe(true);
  });

  it('has an article for the topic of every solved ticket, in the brand of the ticket', () => {
    const field = [...desk.account.fields.values()].find(({ title }) => title === 'Topic')?.id ?? 0;
    const answered = new Set(
      Object.values(sampleArticles).flatMap(({ answers, section, draft, readers }) =>
        draft || readers === 'staff'
          ? []
          : answers.map((topic) => `${sections[section].brand} ${valueOf(topic)}`),
      ),
    );
    const solved = [...tickets.values()].filter(({ status }) => /solved|closed/.test(status));
    const asked = solved.flatMap(({ customFields, brandId }) => {
      const topic = customFields[field];
      const brand = brandId === desk.account.defaultBrandId ? 'fernhill' : 'pro';
      return topic ? [`${brand} ${topic}`] : [];
    });
    expect(asked.length).toBeGreaterThan(250);
    expect([...new Set(asked.filter((topic) => !answered.has(topic)))]).toEqual([]);
  });

  it('has solved before what is open now, in other words, most with an article in the answer', () => {
    const solved = Object.keys(solvedBefore).map((handle) => ticket(handle as SampleHandle));
    expect(solved.length).toBeGreaterThanOrEqual(40);
    const topic = [...desk.account.fields.values()].find(({ title }) => title === 'Topic')?.id ?? 0;
    const open = [...tickets.values()].filter(({ status }) => !/solved|closed/.test(status));
    const asked = new Set(open.map(({ customFields, brandId }) => [brandId, customFields[topic]]));
    const topicsAsked = new Set([...asked].map(String));
    for (const { status, comments, subject, brandId, customFields, requesterId } of solved) {
      expect([subject, /solved|closed/.test(status)]).toEqual([subject, true]);
      expect(topicsAsked).toContain(String([brandId, customFields[topic]]));
      expect(comments.some((one) => one.public && one.authorId !== requesterId)).toBe(true);
    }
    const published = [...accountTruth(desk).articles.values()].map(({ article }) => article.id);
    const linked = solved.map(({ comments }) =>
      comments.flatMap(({ htmlBody }) =>
        [...htmlBody.matchAll(/href="[^"]*\/hc\/[a-z-]+\/articles\/(\d+)/g)].map(([, id]) =>
          Number(id),
        ),
      ),
    );
    expect(linked.filter((ids) => ids.length > 0).length).toBeGreaterThanOrEqual(30);
    expect(linked.flat().filter((id) => !published.includes(id))).toEqual([]);
    expect(JSON.stringify(solved)).toContain('https://acme-pro.zendesk.com/hc/en-us/articles/');
    expect(JSON.stringify(solved)).toContain('https://acme.zendesk.com/hc/de/articles/');
  });

  it('has satisfaction on some, good and bad', () => {
    const scores = [...tickets.values()].flatMap(({ satisfaction }) => satisfaction?.score ?? []);
    expect(scores.filter((score) => score === 'good').length).toBeGreaterThanOrEqual(10);
    expect(scores.filter((score) => score === 'bad').length).toBeGreaterThanOrEqual(2);
  });

  it.each([
    ['homeOnSharedRun', 'routeSharing', ['nora', 'oliver'], ['ingrid', 'priya', 'grace', 'marcus']],
    ['stolenCardRing', 'cardDeclined', ['nora', 'oliver'], ['sam', 'grace', 'marcus', 'ruth']],
    ['quoteForASchool', 'bulkQuote', ['marcus', 'sam'], ['grace', 'ruth']],
    ['refundToDeadCard', 'refundMissing', ['grace', 'oliver'], ['marcus', 'ruth']],
    ['tooManyDevices', 'passwordReset', ['priya', 'dev'], ['grace', 'marcus', 'ruth']],
  ] as const)(
    'has "%s", like the open "%s", for %j and not for %j',
    (solved, open, may, mayNot) => {
      expect(ticket(open).status).toMatch(/new|open/);
      const seen = (names: readonly string[]) =>
        names.map((name) => canOpenTicket(desk.account, staff(name), ticket(solved)));
      expect([...seen(may), ...seen(mayNot)]).toEqual([
        ...may.map(() => true),
        ...mayNot.map(() => false),
      ]);
    },
  );

  it('names in its articles the codes its customers ask about', () => {
    const body = (handle: ArticleHandle) => sampleArticle(desk, handle).translations[0]?.body ?? '';
    const said = [...tickets.values()]
      .map(({ comments }) => comments[0]?.plainBody ?? '')
      .join('\n');
    for (const [handle, code] of [
      ['resetLink', 'E-RST-410'],
      ['offlineMaps', 'MAP-118'],
      ['cardDeclined', 'PAY-05'],
      ['gpxImport', 'GPX-04'],
      ['electronics', 'CHG-07'],
      ['twoStep', 'E-OTP-003'],
    ] as const) {
      expect([body(handle).includes(code), said.includes(code)]).toEqual([true, true]);
    }
  });

  it('has a solved past of two years, most of it archived', () => {
    const ended = [...tickets.values()].filter(({ status }) => /solved|closed/.test(status));
    const ages = ended.map(({ createdAt }) => STARTS_AT - Date.parse(createdAt));
    expect(Math.max(...ages)).toBeGreaterThan(600 * 24 * 3600_000);
    const archived = ended.filter(({ life }) => life === 'archived').length;
    expect(archived).toBeGreaterThan(100);
    expect(ended.length - archived).toBeGreaterThan(80);
  });
});

const desk = createSandbox({ startAt: STARTS_AT });
fillWithSampleData(desk);
const tickets = desk.account.tickets;

function ticket(handle: SampleHandle): Ticket {
  return tickets.get(sampleTickets[handle])!;
}

function first(handle: SampleHandle): Ticket['comments'][number] {
  return ticket(handle).comments[0]!;
}

function requester(handle: SampleHandle): User {
  return desk.account.users.get(ticket(handle).requesterId)!;
}

function staff(name: string): User {
  const email = `${name}@fernhill.example`;
  return [...desk.account.users.values()].find((user) => user.email === email)!;
}

/** What of tickets must not depend on when they were made. */
function outline(of: Ticket[]): unknown[] {
  return of.map(({ id, subject, status, life, requesterId, customFields, comments }) => [
    id,
    subject,
    status,
    life,
    requesterId,
    customFields,
    comments.map((comment) => [comment.id, comment.authorId, comment.attachments]),
  ]);
}
