import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { briefPrompt, mergePrompt, partPrompt } from '../../../server/briefs/model/brief-prompt.ts';
import { groundRules } from '../../../server/models/prompt.ts';
import { replyPrompt } from '../../../server/replies/reply-prompt.ts';
import { tiePrompt } from '../../../server/topics/break-tie.ts';

const writing = [briefPrompt, partPrompt, mergePrompt, replyPrompt];
const prompts = [...writing, tiePrompt];
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

describe('prompts', () => {
  it('change their text with their version only, so that thumbs and figures can be told apart', () => {
    const known = Object.fromEntries(
      prompts.map(({ name, version, system }) => [`${name}@${version}`, hashOf(system)]),
    );
    expect(known).toEqual({
      'brief@1': 'ae11ce8762a1',
      'brief-part@2': '55b6be439052',
      'brief-merge@1': '62a18b7883c9',
      'reply@1': '927b064547f2',
      'topic-tie@1': 'b725cf745f80',
    });
  });

  it.each(prompts)('of $name begin with whose words are evidence and nobody’s orders', (prompt) => {
    expect(prompt.system.startsWith(groundRules)).toBe(true);
  });

  it.each(writing)(
    'of $name leave the language to whom it is for, whatever language the words are in',
    ({ system }) => {
      expect(system).toContain('in the language named in "write_in", whatever language');
    },
  );

  it.each(writing)('of $name want a quote in its own language for every sentence', ({ system }) => {
    expect(system).toMatch(/"rests_on"[^\n]+in its own language/);
  });
});
