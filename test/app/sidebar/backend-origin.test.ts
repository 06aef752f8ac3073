import { describe, expect, it } from 'vitest';
import { backendOrigin } from '../../../app/sidebar/zaf/backend-origin.ts';

describe('backendOrigin', () => {
  it.each([
    ['brief.example.com', 'https://brief.example.com'],
    [' Brief.Example.com ', 'https://brief.example.com'],
    ['brief.example.com:8443', 'https://brief.example.com:8443'],
    ['localhost:4000', 'http://localhost:4000'],
    ['127.0.0.1:4000', 'http://127.0.0.1:4000'],
    ['localhost.example.com', 'https://localhost.example.com'],
  ])('reads the host %j as %s', (host, origin) => {
    expect(backendOrigin(host, '')).toBe(origin);
  });

  it.each([
    '',
    '   ',
    'https://brief.example.com',
    'brief.example.com/path',
    'me@evil.example',
    'a b.example',
    '-brief.example',
    'brief.example.',
    'brief.example:port',
  ])('refuses %j instead of repairing it', (host) => {
    expect(backendOrigin(host, '')).toBeUndefined();
  });

  it('keeps to the built-in host of a marketplace build, whatever the settings say', () => {
    expect(backendOrigin('evil.example', 'brief.example.com')).toBe('https://brief.example.com');
  });
});
