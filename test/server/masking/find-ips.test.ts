import { describe, expect, it } from 'vitest';
import { findIps } from '../../../server/masking/find-ips.ts';

const found = (text: string) => findIps(text).map(({ start, end }) => text.slice(start, end));

describe('Addresses on the internet', () => {
  it.each([
    ['from 192.0.2.7 since noon', '192.0.2.7'],
    ['http://203.0.113.9:8080/x', '203.0.113.9'],
    ['198.51.100.0/24', '198.51.100.0'],
    ['(10.20.30.40).', '10.20.30.40'],
    ['2001:db8::1f', '2001:db8::1f'],
    ['2001:db8:85a3:0:0:8a2e:370:7334', '2001:db8:85a3:0:0:8a2e:370:7334'],
    ['::ffff:192.0.2.7', '::ffff:192.0.2.7'],
  ])('are found in %j', (text, address) => {
    expect(found(text)).toEqual([address]);
  });

  it.each([
    'version 1.2.3.4',
    'v1.2.3.4 or v 1.2.3.4',
    'from version 2.3.9.1 to 2.4.1.0',
    'Kapitel 3.2.1.4',
    'バージョン3.0.1.2',
    '10.0.19045.4291',
    '1.2.3.4.5 and 1.2.3.400',
    '12:30:45 on 00:1B:44:11:3A:B7',
    'std::vector a::b',
    '1.234.567.890,00',
  ])('are not taken from %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
