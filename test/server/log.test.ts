import { describe, expect, it } from 'vitest';
import { createLog, failureFields, type LogFields, type LogLevel } from '../../server/log.ts';

/** A log and what it wrote, parsed. */
function listen(level: LogLevel) {
  const lines: string[] = [];
  const log = createLog(level, (line) => lines.push(line));
  return { log, lines, written: () => lines.map((line) => JSON.parse(line) as LogFields) };
}

describe('The log', () => {
  it('writes one line of JSON with a time, a level, a message and the fields given', () => {
    const { log, lines, written } = listen('info');
    log.info('Answered', { installId: 'i-1', ms: 12, ok: true, nothing: undefined });
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain('\n');
    expect(written()[0]).toEqual({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      level: 'info',
      message: 'Answered',
      installId: 'i-1',
      ms: 12,
      ok: true,
    });
  });

  it('keeps to one line whatever a value holds', () => {
    const { log, lines } = listen('info');
    log.info('Odd', { name: 'a\n{"level":"error","message":"forged"}' });
    expect(lines.join('').split('\n')).toHaveLength(1);
  });

  it.each([
    ['debug', ['debug', 'info', 'warn', 'error']],
    ['info', ['info', 'warn', 'error']],
    ['warn', ['warn', 'error']],
    ['error', ['error']],
    ['silent', []],
  ] as const)('at the level %s writes %j', (level, names) => {
    const { log, written } = listen(level);
    log.debug('x');
    log.info('x');
    log.warn('x');
    log.error('x');
    expect(written().map((line) => line['level'])).toEqual(names);
  });

  it('can be given fields once for all lines to come', () => {
    const { log, written } = listen('info');
    log.child({ installId: 'i-1' }).child({ job: 'brief-ticket' }).warn('Failed', { ms: 1 });
    log.info('Other');
    expect(written()[0]).toMatchObject({ installId: 'i-1', job: 'brief-ticket', ms: 1 });
    expect(written()[1]).not.toHaveProperty('installId');
  });
});

describe('What the log says of a failure', () => {
  it('is its class, its code and where it arose', () => {
    const failure = Object.assign(new TypeError('secret'), { code: '23505' });
    expect(failureFields(failure)).toMatchObject({
      failure: 'TypeError',
      code: '23505',
      at: expect.stringContaining('log.test.ts'),
    });
  });

  it('names the class and the code of its cause', () => {
    const cause = Object.assign(new RangeError('secret'), { code: 'ECONNRESET' });
    const fields = failureFields(new Error('secret', { cause }));
    expect(fields).toMatchObject({ cause: 'RangeError', causeCode: 'ECONNRESET' });
  });

  it.each<[string, unknown]>([
    ['of one line', new Error('secret')],
    ['of several lines', new Error('first\nsecret\nlast')],
    ['that looks like the place it came from', new Error('x\n    at secret (secret.ts:1:1)')],
    ['of its cause', new Error('x', { cause: new Error('secret\n    at secret') })],
    ['that is a text by itself', 'secret'],
    ['in an object', { message: 'secret', toString: () => 'secret' }],
    ['of a cause that is a text', new Error('x', { cause: 'secret' })],
    ['in a code that is none', Object.assign(new Error('x'), { code: { secret: 'secret' } })],
  ])('is never a message: %s', (_what, failure) => {
    expect(JSON.stringify(failureFields(failure))).not.toContain('secret');
  });

  it.each([undefined, null, 0, 'x'])('may be next to nothing, as for %j', (thrown) => {
    expect(failureFields(thrown)).toEqual({ failure: typeof thrown });
  });

  it('survives a failure without a stack', () => {
    const failure = new Error('x');
    delete failure.stack;
    expect(failureFields(failure)).toMatchObject({ failure: 'Error', at: undefined });
  });
});
