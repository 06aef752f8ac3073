import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** Addresses that are not on the open internet (RFC 6890 and what cloud machines answer on). */
const inside = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  inside.addSubnet(net, bits, 'ipv4');
}
/** Of IPv6 only what is given out for the open internet is outside, but for what leads back to IPv4 or nowhere. */
const given = new BlockList();
given.addSubnet('2000::', 3, 'ipv6');
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  inside.addSubnet(net, bits, 'ipv6');
}

/**
 * Whether an address is spoken to by https and leads to the open internet, as far as its name leads there now.
 *
 * @throws where the name leads nowhere
 */
export async function isPublic(url: URL): Promise<boolean> {
  if (url.protocol !== 'https:') return false;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found = isIP(host) ? [{ address: host }] : await lookup(host, { all: true });
  return found.length > 0 && found.every(({ address }) => isPublicAddress(address));
}

/** Whether an IP address is on the open internet. */
export function isPublicAddress(address: string): boolean {
  // An IPv4 address in IPv6 clothes is judged as what it is.
  const plain = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  if (isIP(plain) !== 6) return !inside.check(plain, 'ipv4');
  return given.check(plain, 'ipv6') && !inside.check(plain, 'ipv6');
}
