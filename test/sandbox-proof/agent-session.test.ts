import { describe, expect, it } from 'vitest';
import type { Ticket, User } from '../sandbox/account.ts';
import { startSession } from '../sandbox/auth/session.ts';
import { addArticle } from '../sandbox/help-center/add-article.ts';
import { addCategory } from '../sandbox/help-center/add-category.ts';
import { addPermissionGroup } from '../sandbox/help-center/add-permission-group.ts';
import { addSection } from '../sandbox/help-center/add-section.ts';
import { addUserSegment } from '../sandbox/help-center/add-user-segment.ts';
import { setLocales } from '../sandbox/help-center/set-locales.ts';
import { addBrand } from '../sandbox/people/add-brand.ts';
import { addGroup } from '../sandbox/people/add-group.ts';
import { addOrganization } from '../sandbox/people/add-organization.ts';
import { addUser } from '../sandbox/people/add-user.ts';
import { restrictToBrand } from '../sandbox/people/restrict-to-brand.ts';
import { addMessage } from '../sandbox/tickets/add-message.ts';
import { archiveTicket } from '../sandbox/tickets/archive-ticket.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { deleteTicket } from '../sandbox/tickets/delete-ticket.ts';
import { coreAccount, json } from './core-account.ts';

/** An account with agents of every kind of limit, and how each of them reads in the own browser. */
function desk() {
  const account = coreAccount();
  const { sandbox, send } = account;
  const brand = addBrand(sandbox, { name: 'Nord', subdomain: 'nord' });
  const bills = addGroup(sandbox, { name: 'Billing' });
  const company = addOrganization(sandbox, { name: 'Hill & Co' });
  const agent = (name: string, over: Partial<Parameters<typeof addUser>[1]> = {}) =>
    addUser(sandbox, { name, role: 'agent', ...over });
  const agents = {
    free: agent('Free'),
    group: agent('Grit', { groupIds: [bills.id], ticketRestriction: 'groups' }),
    brand: agent('Bran'),
    organization: agent('Orla', { organizationId: company.id, ticketRestriction: 'organization' }),
    assigned: agent('Asa', { ticketRestriction: 'assigned' }),
  };
  restrictToBrand(sandbox, agents.brand.id, brand.id);
  const customer = (name: string) => addUser(sandbox, { name, email: `${name}@home.example` });
  const ticket = (subject: string, over: Partial<Parameters<typeof createTicket>[1]> = {}) =>
    createTicket(sandbox, {
      subject,
      requesterId: customer(subject).id,
      comment: { body: `Words of ${subject}` },
      ...over,
    });
  const cookies = new Map<User, string>();
  const as = (user: User) => async (path: string) => {
    const value = cookies.get(user) ?? startSession(sandbox, user.id);
    cookies.set(user, value);
    return send(`/api/v2${path}`, { headers: { cookie: `_zendesk_session=${value}` } });
  };
  return { ...account, agents, brand, bills, company, ticket, as };
}

describe('tickets in the session of an agent', () => {
  function past() {
    const account = desk();
    const { ticket, bills, brand, company, agents } = account;
    const tickets = {
      plain: ticket('plain'),
      group: ticket('group', { groupId: bills.id }),
      brand: ticket('brand', { brandId: brand.id }),
      organization: ticket('organization', { organizationId: company.id }),
      assigned: ticket('assigned', { assigneeId: agents.assigned.id }),
    };
    return { ...account, tickets };
  }
  const ids = (tickets: Record<string, Ticket>) =>
    Object.values(tickets)
      .map(({ id }) => id)
      .join(',');

  it.each([
    ['group', ['group']],
    ['brand', ['brand']],
    ['organization', ['organization']],
    ['assigned', ['assigned']],
    ['free', ['plain', 'group', 'brand', 'organization', 'assigned']],
  ] as const)(
    'come many at once with their people, to the agent limited by "%s" only those that may be opened',
    async (kind, seen) => {
      const { tickets, agents, as } = past();
      const answer = await as(agents[kind])(
        `/tickets/show_many.json?ids=${ids(tickets)}&include=users,groups`,
      );
      const body = await json(answer);
      expect(body.tickets.map(({ subject }: Ticket) => subject)).toEqual(seen);
      const people = body.users.map(({ name }: User) => name);
      expect(people).toEqual(expect.arrayContaining([...seen]));
      const hidden = Object.keys(tickets).filter((name) => !seen.some((one) => one === name));
      for (const name of hidden) expect(JSON.stringify(body)).not.toContain(`Words of ${name}`);
      expect(people.filter((name: string) => hidden.includes(name))).toEqual([]);
      expect(body.groups.every(({ id }: { id: number }) => typeof id === 'number')).toBe(true);
    },
  );

  it('answer their comments and conversation log as they answer themselves: forbidden alike, missing alike', async () => {
    const { sandbox, tickets, agents, as, ticket } = past();
    const chat = ticket('chat', { fromMessagingChannel: true });
    addMessage(sandbox, chat.id, { authorType: 'end_user', authorId: null, text: 'Secret chat' });
    const gone = ticket('gone');
    deleteTicket(sandbox, gone.id, sandbox.account.ownerId);
    const doors = (id: number) =>
      ['', '/comments', '/conversation_log', '/audits'].map((end) => `/tickets/${id}${end}`);
    for (const id of [tickets.plain.id, chat.id]) {
      const answers = await Promise.all(doors(id).map(as(agents.group)));
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
      const texts = await Promise.all(answers.map((answer) => answer.text()));
      expect(new Set(texts).size).toBe(1);
      expect(texts[0]).not.toMatch(/Words of|Secret/);
    }
    for (const id of [gone.id, 99_999]) {
      const answers = await Promise.all(doors(id).map(as(agents.free)));
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    }
    const opened = await json(await as(agents.free)(`/tickets/${chat.id}/conversation_log`));
    expect(JSON.stringify(opened.events)).toContain('Secret chat');
  });

  it('come when archived too, and a hundred at most', async () => {
    const { sandbox, tickets, agents, as } = past();
    archiveTicket(sandbox, tickets.plain.id);
    const many = (list: string) => as(agents.free)(`/tickets/show_many?ids=${list}`);
    expect((await json(await many(String(tickets.plain.id)))).count).toBe(1);
    const tooMany = Array.from({ length: 101 }, (_, index) => index + 1).join(',');
    expect((await many(tooMany)).status).toBe(400);
  });
});

describe('articles in the session of an agent', () => {
  function library() {
    const account = desk();
    const { sandbox, bills, brand } = account;
    setLocales(sandbox, sandbox.account.defaultBrandId, ['en-us', 'de']);
    const section = (brandId: number) =>
      addSection(sandbox, {
        name: 'Basics',
        categoryId: addCategory(sandbox, { name: 'All', brandId }).id,
      }).id;
    const own = section(sandbox.account.defaultBrandId);
    const forBills = addUserSegment(sandbox, {
      name: 'Billing',
      userType: 'staff',
      groupIds: [bills.id],
    }).id;
    const writers = addPermissionGroup(sandbox, { name: 'Writers', edit: [forBills] }).id;
    const article = (title: string, over: Partial<Parameters<typeof addArticle>[1]> = {}) =>
      addArticle(sandbox, { sectionId: own, title, body: `<p>${title} body</p>`, ...over });
    return {
      ...account,
      forAll: article('For all', {
        translations: [{ locale: 'de', title: 'Für alle', body: '<p>Text</p>' }],
      }),
      internal: article('For billing', { userSegmentId: forBills }),
      draft: article('Unfinished', { draft: true, permissionGroupId: writers }),
      elsewhere: article('Of the north', { sectionId: section(brand.id) }),
    };
  }

  it('come by id and language, with their section, as far as the agent is among the readers', async () => {
    const { agents, as, forAll, internal, draft } = library();
    const read = async (user: User, id: number, locale = 'en-us') => {
      const answer = await as(user)(`/help_center/${locale}/articles/${id}.json?include=sections`);
      return answer.ok ? json(answer) : answer.status;
    };
    expect(await read(agents.free, forAll.id)).toMatchObject({
      article: { title: 'For all', locale: 'en-us', body: '<p>For all body</p>' },
      sections: [{ name: 'Basics' }],
    });
    expect((await read(agents.free, forAll.id, 'de')).article.title).toBe('Für alle');
    expect(await read(agents.free, internal.id, 'de')).toBe(404);
    expect(await read(agents.free, internal.id)).toBe(404);
    expect((await read(agents.group, internal.id)).article.title).toBe('For billing');
    expect(await read(agents.free, draft.id)).toBe(404);
    expect((await read(agents.group, draft.id)).article.draft).toBe(true);
    expect(await read(agents.free, 99_999)).toBe(404);
  });

  it("of another brand are not at the account's own host, and come by a search in that brand", async () => {
    const { agents, as, elsewhere, brand } = library();
    const read = as(agents.free);
    expect((await read(`/help_center/en-us/articles/${elsewhere.id}`)).status).toBe(404);
    const found = async (brandId: number) =>
      json(
        await read(
          `/help_center/articles/search?query=north&brand_id=${brandId}&locale=en-us&per_page=100`,
        ),
      );
    expect((await found(brand.id)).results).toMatchObject([
      {
        id: elsewhere.id,
        body: '<p>Of the north body</p>',
        html_url: expect.stringContaining('https://nord.zendesk.com/hc/en-us/articles/'),
      },
    ]);
  });
});
