import { describe, expect, it } from 'vitest';
import { evaluateBriefs, measure } from './brief.ts';
import { briefOfThread } from './brief-of-thread.ts';
import { entriesOfThread } from './entries-of-thread.ts';
import { labelledThread, readThreads } from './read-threads.ts';
import { receiptsOf } from '../server/briefs/basic/conversation.ts';
import { isSame, scoreBrief } from './score-briefs.ts';

const thread = labelledThread.parse({
  id: 'en-00',
  split: 'dev',
  language: 'en',
  subject: 'Router',
  status: 'open',
  entries: [
    { id: '1', by: 'customer', at: '2026-09-14T08:00:00Z', text: 'Where is my order WX-88213?' },
    { id: '2', by: 'agent', at: '2026-09-14T09:00:00Z', text: 'I will check it by Friday.' },
  ],
  labels: {
    details: [{ kind: 'order', value: 'WX-88213', entry: '1' }],
    promises: [
      { by: 'agent', entry: '2', passage: 'I will check it by Friday.', due: '2026-09-18' },
    ],
    questions: [{ by: 'customer', entry: '1', passage: 'Where is my order WX-88213?' }],
    standing: 'waiting-for-agent',
    sentiment: 'neutral',
  },
});
const brief = briefOfThread(thread);
const full = { hits: 1, found: 1, wanted: 1 };

describe('the scorer', () => {
  it('gives everything to a brief that says what the labels say', () => {
    expect(scoreBrief(thread, brief)).toEqual({
      details: full,
      promises: full,
      questions: full,
      due: full,
      standing: full,
      sentiment: full,
      language: full,
      misses: [],
    });
  });

  it('counts what a silent brief misses', () => {
    const silent = { ...brief, language: undefined, details: [], promises: [], questions: [] };
    const score = scoreBrief(thread, silent);
    const missed = { hits: 0, found: 0, wanted: 1 };
    expect(score).toMatchObject({ details: missed, promises: missed, questions: missed });
    expect(score.language.hits).toBe(0);
  });

  it('counts what a brief invents, gives wrongly or dates wrongly', () => {
    const [detail, promise] = [brief.details[0], brief.promises[0]];
    if (!detail || !promise) throw new Error('The brief above has both.');
    const wrong = {
      ...brief,
      details: [detail, { ...detail, value: 'X-1' }, { ...detail, kind: 'invoice' as const }],
      promises: [{ ...promise, due: '2026-09-19' }],
      questions: [],
      standing: { ...brief.standing, state: 'resolved' as const },
      sentiment: { mood: 'negative' as const, receipts: detail.receipts },
    };
    expect(scoreBrief(thread, wrong)).toMatchObject({
      details: { hits: 1, found: 3, wanted: 1 },
      promises: full,
      due: { hits: 0, found: 1, wanted: 1 },
      standing: { hits: 0 },
      sentiment: { hits: 0 },
    });
  });

  it('takes passages for the same by entry, side and words', () => {
    const said = { by: 'agent', entry: '2', passage: 'I will check it by Friday' };
    expect(isSame(said, { ...said, passage: 'Hi Jo, I will check it by Friday.' })).toBe(true);
    expect(isSame(said, { ...said, entry: '3' })).toBe(false);
    expect(isSame(said, { ...said, by: 'customer' })).toBe(false);
    expect(isSame(said, { ...said, passage: 'Nobody knows where this went' })).toBe(false);
  });
});

describe('the measurement', () => {
  it('refuses to show what is missed on the half nobody tunes on, and keeps it to itself', async () => {
    await expect(evaluateBriefs(['--split', 'test', '--show'])).rejects.toThrow('dev half only');
    expect(measure('test').misses).toEqual([]);
  });

  it.each(['dev', 'test'] as const)('of the %s half meets the goals', (half) => {
    const { rows, threads } = measure(half);
    expect(threads).toBe(60);
    const of = (part: string) => rows.find((row) => row.part === part && row.language === 'all');
    const goals: [string, precision: number, recall: number][] = [
      ['details', 0.9, 0.8],
      ['promises', 0.8, 0.7],
      ['questions', 0.8, 0.7],
      ['standing', 0.8, 0.8],
      ['sentiment', 0.75, 0.75],
    ];
    for (const [part, precision, recall] of goals) {
      expect(of(part)?.precision, part).toBeGreaterThanOrEqual(precision);
      expect(of(part)?.recall, part).toBeGreaterThanOrEqual(recall);
    }
  });

  it('rests on briefs whose every receipt stands in its entry exactly so', () => {
    // Told by id alone: the words of the test half stay unread.
    const wrong = readThreads('all').filter((one) => {
      const texts = new Map(entriesOfThread(one).map(({ id, text }) => [id, text]));
      return receiptsOf(briefOfThread(one)).some(
        ({ entryId, passage }) => texts.get(entryId)?.includes(passage) !== true,
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
