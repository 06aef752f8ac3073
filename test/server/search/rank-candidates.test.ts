import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/search/analyse.ts';
import { chooseLookups } from '../../../server/search/choose-lookups.ts';
import { buildMemoryIndex } from '../../eval/memory-index.ts';
import {
  rankCandidates,
  type Candidate,
  type RankOptions,
} from '../../../server/search/rank-candidates.ts';
import { addTopics } from '../../../server/search/add-topics.ts';
import { topicsOfNeighbours } from '../../../server/search/topics-of-neighbours.ts';

const article = (id: string, title: string, body: string): Candidate => ({
  id,
  ...analyse({ title, body }, 'en'),
  parts: [{ id: `${id}-text`, text: body }],
});
const documents = [
  article('refund', 'Get your money back', 'We refund a returned order within five days.'),
  article(
    'update',
    'Install an update',
    'When the update fails, restart. Error 0x80070643 means a lock.',
  ),
  article('password', 'Reset your password', 'Open the sign-in page and choose Forgot password.'),
  article('invoice', 'Where invoices are', 'Every invoice is in your account, below Orders.'),
];
const question = (body: string, title = '') => analyse({ title, body }, 'en');

function search(body: string, options?: RankOptions, among = documents) {
  const index = buildMemoryIndex(among);
  const query = question(body);
  return rankCandidates(query, index.candidates(query), index.statistics(query), options);
}

describe('ranking', () => {
  it('puts the document about the question first, and leaves out what shares nothing with it', () => {
    const ranked = search('I forgot my pasword, how do I reset the password?');
    expect(ranked[0]?.id).toBe('password');
    expect(ranked.map(({ id }) => id)).not.toContain('update');
  });

  it('names what both mention in the words of the question, rarest first', () => {
    const [first] = search('The Update stops with error 0x80070643 again');
    expect(first?.id).toBe('update');
    expect(first?.sharedTerms).toEqual(expect.arrayContaining(['0x80070643', 'Update']));
    expect(first?.sharedTerms).not.toContain('with');
  });

  it('shows the sentence that says it', () => {
    const [first] = search('error 0x80070643');
    const text = documents[1]?.parts?.[0]?.text ?? '';
    expect(first?.passage?.partId).toBe('update-text');
    expect(text.slice(first?.passage?.start, first?.passage?.end)).toBe(
      'Error 0x80070643 means a lock.',
    );
  });

  it('sees through endings and slips of the keyboard', () => {
    const index = buildMemoryIndex(documents);
    const query = question('pasword resetting');
    const ranked = rankCandidates(query, documents, index.statistics(query));
    expect(ranked[0]?.id).toBe('password');
  });

  it('lets a solved ticket speak for the article that answered it', () => {
    const ticket = article('t1', '', 'My bank statement shows the purchase twice');
    const among = [...documents, ticket];
    const asked = 'a purchase is on my bank statement twice';
    expect(search(asked, {}, among)[0]?.id).toBe('t1');
    const [first, ...others] = search(asked, { links: new Map([['t1', 'refund']]) }, among);
    expect(first).toMatchObject({ id: 'refund', via: 't1' });
    expect(others.map(({ id }) => id)).not.toContain('refund');
  });

  it('prefers, of two alike, the one whose topic is likelier', () => {
    const alike = ['billing', 'technical'].map((topic) => ({
      ...article(topic, '', 'the charge failed'),
      topic,
    }));
    const ranked = search('charge failed', {}, alike);
    const chances = new Map([
      ['technical', 0.9],
      ['billing', 0.1],
    ]);
    expect(ranked[0]?.id).toBe('billing');
    expect(addTopics(ranked, (id) => id, chances)[0]).toMatchObject({
      id: 'technical',
      signals: { topic: 0.9 },
    });
    expect(addTopics(ranked, () => undefined, chances)).toEqual(ranked);
  });

  it('takes the topics of the nearest for probable', () => {
    const ranked = search('reset password or refund the order');
    const topics = topicsOfNeighbours(ranked, (id) => (id === 'invoice' ? undefined : id));
    expect([...topics.values()].reduce((a, b) => a + b, 0)).toBeCloseTo(1);
    expect(topics.has('invoice')).toBe(false);
  });

  it('finds nothing for a question of no words, and among nothing', () => {
    expect(search('?!')).toEqual([]);
    expect(search('refund', {}, [])).toEqual([]);
  });

  it('keeps every signal between 0 and 1, and is the same each time', () => {
    const asked = 'Where is the invoice for the order? I want a refund, a refund!';
    const ranked = search(asked);
    for (const { signals } of ranked)
      for (const value of Object.values(signals))
        if (value !== undefined) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
    expect(search(asked)).toEqual(ranked);
  });

  it('ranks Japanese by its letters', () => {
    const ja = (id: string, body: string): Candidate => ({
      id,
      ...analyse({ title: '', body }, 'ja'),
    });
    const among = [ja('a', '商品が届きません'), ja('b', 'パスワードを忘れました')];
    const index = buildMemoryIndex(among);
    const query = analyse({ title: '', body: 'パスワードの変更' }, 'ja');
    const ranked = rankCandidates(query, index.candidates(query), index.statistics(query));
    expect(ranked.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('what candidates are looked up by', () => {
  const statistics = (counts: Record<string, number>, documents = 100_000) => ({
    documents,
    averageTerms: 50,
    documentsWith: new Map(Object.entries(counts)),
  });

  it('are the rare terms, never one nobody has, and no stop word', () => {
    const lookups = chooseLookups(
      question('the frobnicator and the quux card'),
      statistics({ frobnic: 3, quux: 0, card: 900, the: 99_000, and: 98_000 }),
    );
    expect(lookups).toEqual([['frobnic'], ['card']]);
  });

  it('are common terms only two together', () => {
    const lookups = chooseLookups(
      question('card not arrived'),
      statistics({ card: 20_000, arriv: 4000, not: 60_000 }),
    );
    expect(lookups).toEqual([['arriv']]);
    const pairs = chooseLookups(
      question('card arrival refund'),
      statistics({ card: 5000, arriv: 4000, refund: 1400 }),
    );
    expect(pairs[0]).toEqual(['refund']);
    expect(pairs.slice(1).every((one) => one.length === 2)).toBe(true);
  });

  it('are stop words where there is nothing else', () => {
    const lookups = chooseLookups(
      question('how are you'),
      statistics({ how: 5, ar: 9, you: 9 }, 20),
    );
    expect(lookups.length).toBe(3);
  });
});
