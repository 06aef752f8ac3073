import { describe, expect, it } from 'vitest';
import { isPublic } from '../../../server/models/is-public.ts';

describe('an address on the open internet', () => {
  it.each(['https://1.1.1.1/v1', 'https://[2606:4700:4700::1111]/v1'])('is %s', async (url) => {
    expect(await isPublic(new URL(url))).toBe(true);
  });

  it.each([
    'http://1.1.1.1/v1',
    'https://127.0.0.1/v1',
    'https://10.1.2.3/v1',
    'https://169.254.169.254/latest',
    'https://192.0.2.1/',
    'https://198.51.100.7/',
    'https://203.0.113.9/',
    'https://[::1]/',
    'https://[::127.0.0.1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[64:ff9b:1::7f00:1]/',
    'https://[2002:7f00:1::]/',
    'https://[2001:db8::1]/',
    'https://[fec0::1]/',
    'https://[fd00::1]/',
    'https://[100::1]/',
  ])('is not %s', async (url) => {
    expect(await isPublic(new URL(url))).toBe(false);
  });
});
