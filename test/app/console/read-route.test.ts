import { describe, expect, it } from 'vitest';
import { readRoute } from '../../../app/console/router/read-route.ts';

const at = (path: string) => readRoute(new URL(path, 'https://brief.example.com'));

describe('readRoute', () => {
  it.each([
    ['/console', { name: 'accounts', consent: undefined }],
    ['/console/', { name: 'accounts', consent: undefined }],
    ['/console/?consent=expired', { name: 'accounts', consent: { outcome: 'expired' } }],
    ['/console/new', { name: 'new' }],
    ['/console/new/', { name: 'new' }],
    ['/console/setup#abc-123', { name: 'setup', token: 'abc-123' }],
    ['/console/setup', { name: 'setup', token: '' }],
    ['/console/accounts/ins_1', { name: 'account', id: 'ins_1', consent: undefined }],
    ['/console/accounts/ins_1/history', { name: 'history', id: 'ins_1' }],
    ['/console/accounts/ins_1/topics', { name: 'topics', id: 'ins_1', consent: undefined }],
    ['/console/accounts/ins_1/topics/', { name: 'topics', id: 'ins_1', consent: undefined }],
    ['/console/accounts/ins_1/quality', { name: 'quality', id: 'ins_1', group: undefined }],
    [
      '/console/accounts/ins_1/quality/brief-7-1',
      { name: 'disliked', id: 'ins_1', key: 'brief-7-1' },
    ],
    ['/console/accounts/ins_1/history/else', { name: 'unknown' }],
    ['/console/accounts/ins_1/else', { name: 'unknown' }],
    ['/console/consoles', { name: 'unknown' }],
  ])('reads %s', (path, route) => {
    expect(at(path)).toEqual(route);
  });

  it.each([
    ['consent=denied', { outcome: 'denied' }],
    ['consent=expired', { outcome: 'expired' }],
    ['consent=invalid_scope&scope=apps:write', { outcome: 'invalid_scope', scope: 'apps:write' }],
    ['consent=failed&code=invalid_client', { outcome: 'failed', code: 'invalid_client' }],
    ['consent=anything', undefined],
  ])('reads what Zendesk’s consent page came back with: %s', (query, consent) => {
    expect(at(`/console/accounts/i?${query}`)).toMatchObject({ consent });
    expect(at(`/console/accounts/i/topics?${query}`)).toMatchObject({ consent });
  });

  it.each([
    ['/console/accounts/ins_1', '/console/accounts/ins_1'],
    ['/console/accounts/i?consent=denied', '/console/accounts/i?consent=denied'],
    ['https://evil.example/', '/console/'],
    ['//evil.example/', '/console/'],
    ['/console/../evil', '/console/'],
    ['/console/sign-in', '/console/'],
    ['/api/console/session', '/console/'],
  ])('after sign-in goes from next=%s to %s', (next, target) => {
    expect(at(`/console/sign-in?next=${encodeURIComponent(next)}`)).toEqual({
      name: 'sign-in',
      next: target,
      reason: undefined,
    });
  });
});
