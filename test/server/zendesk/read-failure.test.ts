import { afterEach, describe, expect, it, vi } from 'vitest';
import { readFailure } from '../../../server/zendesk/read-failure.ts';

const failureOf = (status: number, body = '', headers: Record<string, string> = {}) =>
  readFailure(new Response(body, { status, headers }), 'tickets/{id}');

afterEach(() => vi.useRealTimers());

describe('A refusal of Zendesk', () => {
  it.each([
    [401, 'reconnect'],
    [403, 'skip'],
    [404, 'skip'],
    [410, 'skip'],
    [408, 'retry-later'],
    [409, 'retry-later'],
    [429, 'retry-later'],
    [500, 'retry-later'],
    [502, 'retry-later'],
    [503, 'retry-later'],
    [504, 'retry-later'],
    [599, 'retry-later'],
    [301, 'our-bug'],
    [400, 'our-bug'],
    [405, 'our-bug'],
    [422, 'our-bug'],
  ])('%i means: %s', async (status, remedy) => {
    expect(await failureOf(status)).toMatchObject({ status, remedy });
  });

  it.each([
    ['a code', '{"error":"RecordInvalid","description":"Words","details":{}}', 'RecordInvalid'],
    ['a title', '{"error":{"title":"Forbidden","message":"Words"}}', 'Forbidden'],
    ['OAuth’s code', '{"error":"invalid_grant","error_description":"Words"}', 'invalid_grant'],
    ['a sentence', '{"error":"Couldn\'t authenticate you"}', "Couldn't authenticate you"],
    ['a list of errors', '{"errors":[{"code":"X","title":"Y","detail":"Words"}]}', undefined],
    ['a description alone', '{"description":"Words"}', undefined],
    ['a number', '{"error":5}', undefined],
    ['a title that is none', '{"error":{"title":{"en":"Words"}}}', undefined],
    ['a text too long for a code', `{"error":"${'Words '.repeat(20)}"}`, undefined],
    ['null', 'null', undefined],
    ['a list', '[{"error":"Words"}]', undefined],
    ['plain text', 'Words', undefined],
    ['HTML', '<html><body>Words</body></html>', undefined],
    ['half of JSON', '{"error":"Wor', undefined],
    ['nothing', '', undefined],
  ])('with %s gives its code and none of its words', async (_what, body, code) => {
    const failure = await failureOf(422, body);
    expect(failure.code).toBe(code);
    expect(failure.message).toBe('tickets/{id} answered 422');
    expect(JSON.stringify([failure, failure.stack])).not.toContain('Words');
  });

  it.each([
    ['groups:read', 'groups:read'],
    ['groups:read, users:read', 'groups:read, users:read'],
    ['apps:write hc:write', 'apps:write hc:write'],
  ])('for want of %s names the scopes', async (scopes, missingScopes) => {
    const description = `You are missing the following required scopes: ${scopes}`;
    const failure = await failureOf(403, JSON.stringify({ error: 'Forbidden', description }));
    expect(failure).toMatchObject({ remedy: 'skip', code: 'Forbidden', missingScopes });
  });

  it('for another reason names no scopes', async () => {
    const body = '{"error":"Forbidden","description":"You do not have access to this page."}';
    expect((await failureOf(403, body)).missingScopes).toBeUndefined();
  });

  it('whose body breaks off still says what to do', async () => {
    const broken = new ReadableStream({ start: (c) => c.error(new TypeError('terminated')) });
    const failure = await readFailure(new Response(broken, { status: 503 }), 'tickets/{id}');
    expect(failure).toMatchObject({ remedy: 'retry-later', status: 503 });
  });
});

describe('How long a refusal asks us to wait', () => {
  it.each([
    ['93', 93_000],
    ['1', 1000],
    ['0', 1000],
    ['2.2', 3000],
    ['86400', 86_400_000],
    ['1e300', 86_400_000],
  ])('%s seconds are obeyed in full, up to a day', async (seconds, retryAfterMs) => {
    for (const status of [429, 503]) {
      expect((await failureOf(status, '', { 'retry-after': seconds })).retryAfterMs).toBe(
        retryAfterMs,
      );
    }
  });

  it('may be a date', async () => {
    vi.useFakeTimers({ now: Date.parse('2024-06-17T12:00:00Z'), toFake: ['Date'] });
    const headers = { 'retry-after': 'Mon, 17 Jun 2024 12:01:30 GMT' };
    expect((await failureOf(429, '', headers)).retryAfterMs).toBe(90_000);
  });

  it('is a minute for a limit that does not say', async () => {
    expect((await failureOf(429)).retryAfterMs).toBe(60_000);
    expect((await failureOf(429, '', { 'retry-after': 'soon' })).retryAfterMs).toBe(60_000);
  });

  it('is left to our own back-off for a failure that does not say', async () => {
    expect((await failureOf(500)).retryAfterMs).toBeUndefined();
  });

  it('does not matter where waiting does not help', async () => {
    expect((await failureOf(403, '', { 'retry-after': '5' })).retryAfterMs).toBeUndefined();
  });
});
