import { describe, expect, it } from 'vitest';
import { fuseRanks } from '../../../server/search/fuse-ranks.ts';
import type { Candidate, Ranked } from '../../../server/search/rank-candidates.ts';

/** As words order them: best first, the best with this likeness. */
function ranked(ids: string[], likeness: number): Ranked[] {
  return ids.map((id, at) => ({
    ...{ id, score: 2 - at / 10, sharedTerms: [], via: undefined, passage: undefined },
    signals: { words: 1, text: likeness / (at + 1), title: 0, topic: undefined, coverage: 1 },
  }));
}

function near(id: string, similarity: number, standsOut = 6): Candidate {
  return { id, language: 'en', title: [], body: [], near: { similarity, standsOut } };
}

const idsOf = (all: Ranked[]) => all.map(({ id }) => id);

describe('the order by words and meaning', () => {
  it('is that of the words where there is no vector', () => {
    const words = ranked(['a', 'b'], 0.1);
    expect(fuseRanks(words, [])).toEqual(words);
  });

  it('is that of the words where they say much, whatever the meaning', () => {
    const words = ranked(['a', 'b', 'c'], 0.5);
    const fused = fuseRanks(words, [near('c', 0.9), near('b', 0.5), near('a', 0.1)]);
    expect(idsOf(fused)).toEqual(['a', 'b', 'c']);
    expect(fused[0]?.score).toBe(2);
  });

  it('gives way to meaning the less words say', () => {
    const others = Array.from({ length: 60 }, (_, at) => near(`other ${at}`, 0.8 - at / 100));
    const candidates = [near('b', 0.9), ...others, near('a', 0.1)];
    expect(idsOf(fuseRanks(ranked(['a', 'b'], 0.1), candidates)).slice(0, 2)).toEqual(['b', 'a']);
    expect(idsOf(fuseRanks(ranked(['a', 'b'], 0.49), candidates)).slice(0, 2)).toEqual(['a', 'b']);
  });

  it('lets in what only meaning found, and tells how far it stands out', () => {
    const [, found] = fuseRanks(ranked(['a'], 0.1), [near('a', 0.2), near('z', 0.9, 7)]);
    expect(found).toMatchObject({ id: 'z', signals: { text: 0, standsOut: 7 } });
    expect(found!.score).toBeGreaterThan(0);
  });

  it('has each article once, by the nearest of the texts that stand for it', () => {
    const links = new Map([['by 1', 'article']]);
    const fused = fuseRanks([], [near('article', 0.2), near('by 1', 0.9)], { links });
    expect(fused).toMatchObject([{ id: 'article', via: 'by 1' }]);
  });
});
