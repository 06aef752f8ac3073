import { isIPv6 } from 'node:net';

/** Of an IPv6 address so many of its eight groups are the subscriber's network (RFC 6177); the rest anybody there chooses. */
const groupsOfNetwork = 4;

/**
 * What attempts from an address are counted by: the address itself, and of IPv6 the network, whose owner has 2^64 of
 * them. An IPv4 address written as IPv6 is itself.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  // The parser writes every address in one way, the longest run of zeros as `::`.
  const written = new URL(`http://[${address.replace(/%.*$/, '')}]`).hostname.slice(1, -1);
  const [before = '', after] = written.split('::');
  const split = (part: string) => (part === '' ? [] : part.split(':'));
  const [head, tail] = [split(before), split(after ?? '')];
  const zeros = after === undefined ? [] : Array<string>(8 - head.length - tail.length).fill('0');
  return `${[...head, ...zeros, ...tail].slice(0, groupsOfNetwork).join(':')}::/64`;
}
