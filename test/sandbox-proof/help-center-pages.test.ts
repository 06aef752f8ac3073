import { describe, expect, it } from 'vitest';
import type { User } from '../sandbox/account.ts';
import { startSession } from '../sandbox/auth/session.ts';
import { createSandbox } from '../sandbox/create-sandbox.ts';
import { archiveArticle } from '../sandbox/help-center/archive-article.ts';
import { fillWithSampleData } from '../sandbox/sample/fill.ts';
import { sampleArticle } from '../sandbox/sample/library/sample-articles.ts';
import { showArticle } from '../sandbox/show/show-article.ts';

const origin = 'http://localhost:4100';
const sandbox = createSandbox({ origin, subdomain: 'fernhill' });
fillWithSampleData(sandbox);

async function open(address: string, user?: User) {
  const cookie = user ? `_zendesk_session=${startSession(sandbox, user.id)}` : '';
  const answer = await sandbox.fetch(new Request(address, { headers: { cookie } }));
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

function urlOf(handle: Parameters<typeof sampleArticle>[1], locale = 'en-us'): string {
  const article = sampleArticle(sandbox, handle);
  const translation = article.translations.find((one) => one.locale === locale)!;
  return String(showArticle(origin, article, translation)['html_url']);
}

const admin = sandbox.account.users.get(sandbox.account.ownerId)!;

describe("the help centre's pages", () => {
  it('show an article at the address its answers link, in each of its languages', async () => {
    const english = await open(urlOf('resetLink'));
    expect(english.status).toBe(200);
    expect(english.text).toContain('<h1>Password reset link says expired (E-RST-410)');
    expect(english.text).toContain('<li>Set a new password under Account, Security.</li>');
    expect(english.text).toContain(`href="${urlOf('resetLink', 'de')}"`);
    const german = await open(urlOf('resetLink', 'de'));
    expect(german.text).toContain('<html lang="de">');
    expect((await open(urlOf('resetLink').replace(/-[^/]*$/, '-an-older-title'))).status).toBe(200);
  });

  it('lead from a comment of a solved ticket to the article', async () => {
    const links = [...sandbox.account.tickets.values()].flatMap(({ comments }) =>
      comments.flatMap(({ htmlBody }) => [...htmlBody.matchAll(/href="(http[^"]*\/hc\/[^"]*)"/g)]),
    );
    expect(links.length).toBeGreaterThan(25);
    const statuses = await Promise.all(links.map(async ([, url]) => (await open(url!)).status));
    // One of them, the terms for Pro customers, is for those who signed in.
    expect(statuses.filter((status) => status !== 200)).toEqual([404]);
  });

  it('hide what a reader may not read as if it were not there', async () => {
    const hidden = ['fraudPlaybook', 'mapStyles'] as const;
    for (const handle of hidden) {
      const visitor = await open(urlOf(handle));
      const nothing = await open(`${origin}/hc/en-us/articles/1-nothing`);
      expect([visitor.status, visitor.text]).toEqual([404, nothing.text]);
      const seen = await open(urlOf(handle), admin);
      expect([seen.status, /Draft|Not for everybody/.test(seen.text)]).toEqual([200, true]);
    }
    const gone = sampleArticle(sandbox, 'giftCard');
    const address = urlOf('giftCard');
    archiveArticle(sandbox, gone.id);
    expect((await open(address, admin)).status).toBe(404);
  });

  it('list what there is to read, by brand, language and reader', async () => {
    const titles = async (address: string, user?: User) =>
      [...(await open(address, user)).text.matchAll(/<li>\s*<a href="[^"]*">([^<]*)/g)].map(
        ([, title]) => title?.trim(),
      );
    expect((await open(`${origin}/hc`)).headers.get('location')).toBe('/hc/en-us');
    const own = await titles(`${origin}/hc/en-us`);
    expect(own).toContain('Downloaded maps are gone (MAP-118)');
    expect(own).not.toContain('Lifting a PAY-05 block (internal)');
    expect(await titles(`${origin}/hc/en-us`, admin)).toContain(
      'Lifting a PAY-05 block (internal)',
    );
    expect(await titles(`${origin}/hc/de`)).toContain('Heruntergeladene Karten sind weg (MAP-118)');
    const pro = await titles('http://fernhill-pro.localhost:4100/hc/en-us');
    expect(pro).toContain('Apply for the Pro discount');
    expect(own).not.toContain('Apply for the Pro discount');
    expect((await open(`${origin}/hc/fr`)).status).toBe(404);
  });
});
