import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { healthWords } from '../../../app/console/health/health-words.ts';
import { publicReadingSaid } from '../../../server/contract/public-reading-said.ts';
import { jobFailuresSaid } from '../../../server/contract/job-failures-said.ts';
import { AppError, statusOfCode, type ErrorCode } from '../../../server/errors.ts';
import { catalogue } from '../../../server/jobs/catalogue.ts';
import { failureCode } from '../../../server/jobs/failure-code.ts';
import { readFailure } from '../../../server/jobs/read-failure.ts';
import { remedies, ZendeskError } from '../../../server/zendesk/errors.ts';

const errorCodes = Object.keys(statusOfCode) as ErrorCode[];

describe('why work was given up', () => {
  it('is told by the remedy of a failure of Zendesk, each in words', () => {
    const codes = remedies.map((remedy) => failureCode(new ZendeskError(remedy, 'secret')));
    expect(codes).toEqual(remedies.map((remedy) => `zendesk_${remedy.replaceAll('-', '_')}`));
  });

  it('is told by the code of a refusal that work may meet, and of no other', () => {
    const own = errorCodes.filter(
      (code) => failureCode(new AppError(code, 'internal')) !== 'unexpected',
    );
    expect(own.sort()).toEqual(
      [
        ...['conflict', 'not_found', 'not_for_this', 'oauth_client_missing'],
        ...['reauthorization_required', 'zendesk_refused', 'zendesk_unreachable'],
        ...Object.keys(publicReadingSaid),
      ].sort(),
    );
    for (const code of own) expect(failureCode(new AppError(code, 'internal'))).toBe(code);
  });

  it('has words in the console for every code, and for every kind of work', () => {
    const keys = [
      ...Object.keys(jobFailuresSaid).map((code) => `failure.${code}`),
      ...Object.keys(catalogue).map((name) => `job.${name}`),
    ];
    expect(keys.filter((key) => healthWords.find(key) === undefined)).toEqual([]);
  });
});

describe('what the queue kept of a failure', () => {
  it.each([
    ['zendesk_skip', 'ZendeskError', { reason: 'zendesk_skip', detail: 'ZendeskError' }],
    ['unexpected', 'Error', { reason: 'unexpected' }],
    ['unexpected', 'Where is order 4711?', { reason: 'unexpected' }],
    ['Where is order 4711?', 'Error', { reason: 'unexpected' }],
    ['ZendeskError', 'Error', { reason: 'unexpected', detail: 'ZendeskError' }],
    ['handler execution exceeded 240s', 'Error', { reason: 'timed_out' }],
    ['job timed out', null, { reason: 'timed_out' }],
    ['pg-boss shut down while active', null, { reason: 'interrupted' }],
    [null, null, { reason: 'unexpected' }],
  ])('is read from %j of %j', (message, name, read) => {
    expect(readFailure(message, name)).toEqual(read);
  });

  it('is put by the queue as it is read here', () => {
    const read = (file: string) =>
      readFileSync(new URL(file, import.meta.resolve('pg-boss')), 'utf8');
    expect(read('manager.js')).toContain('`handler execution exceeded ${maxExpiration}s`');
    expect(read('manager.js')).toContain("'pg-boss shut down while active'");
    expect(read('plans.js')).toContain('job timed out');
  });
});
