import { describe, expect, it } from 'vitest';
import { readFlags, UsageError } from './read-flags.ts';

describe('readFlags', () => {
  it('has an answer for everything that is not typed', () => {
    const usual = { port: 8080, sandboxPort: 8081, tickets: undefined, byHand: false };
    expect(readFlags([])).toEqual(usual);
  });

  it('reads what is typed', () => {
    expect(
      readFlags(['--port', '0', '--sandbox-port=9000', '--tickets', 'a.jsonl', '--by-hand']),
    ).toEqual({ port: 0, sandboxPort: 9000, tickets: 'a.jsonl', byHand: true });
  });

  it.each([
    [['--port', 'abc'], '--port takes a number'],
    [['--port', '70000'], '--port takes a number'],
    [['--sandbox-port', ''], '--sandbox-port takes a number'],
    [['--frob'], '--frob'],
    [['8080'], '8080'],
  ])('refuses %j and says what is wrong', (args, words) => {
    expect(() => readFlags(args)).toThrow(UsageError);
    expect(() => readFlags(args)).toThrow(words);
  });
});
